//! What the programs of the benchmark share: the pages, and the way in which `cargo xtask bench` talks to a client.
//!
//! A client, in whatever language, is a process that stays up: `CLIENT ... ENDPOINT`. It reads one task per line from
//! standard input, and answers each with one line of JSON. Processes that stay up can be measured in turns, chunk by
//! chunk, so that what else the machine does hits all of them alike; and they are warm.
//!
//! - `walk PAGE_SIZE LISTINGS` lists everything so many times, one page after the other, and reads every member of
//!   every item;
//! - `history 1000 CALLS` and `entity 96 CALLS` fetch one page of a history of values, or one entity with as many
//!   properties, so many times, and read every value (Python and Java only);
//! - `flood-THREADS PAGE_SIZE CALLS` fetches the first page so many times from so many threads, which are there before
//!   (tasks, in Rust);
//! - `sign 0 PAIRS` signs a GET without body and a POST of 1 KiB so many times, and sends nothing (signers of Python
//!   only); a pair counts as a page and as an item;
//! - `publish BYTES MESSAGES`, `receive BYTES MESSAGES` and `latency BYTES MESSAGES` (MQTT clients of Python only) publish so
//!   many messages with quality of service 1 until all are acknowledged, connect and take what waits in a session, and
//!   publish 2,000 a second to another connection: the answer has `p50`, `p99` and `p999`, their ages in µs. `exchange
//!   BYTES MESSAGES` (MQTT clients of Java only) publishes and receives on one connection. A message counts as a page.
//!
//! New processes are measured, too: `first` after the endpoint fetches one page of 25 and ends, `all` lists everything in
//! pages of 250 (Java only), `made` ends as soon as there is a client (Python only; there both are `start.py`).
//!
//! An answer has `pages`, `items`, `cpu_us` (user and system time of the whole process), `wall_us`, and `check`: the
//! lengths of all texts and the seconds of all times, added up. It shows that all clients of a language, which count
//! text alike, read the same.

pub mod answers;
pub mod authority;
pub mod exchange;
pub mod pages;
pub mod read;
pub mod response;
pub mod worker;
