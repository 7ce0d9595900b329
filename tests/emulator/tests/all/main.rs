//! The emulator from outside: over its socket, through its library, and as a process.

mod admin;
mod binary;
mod faults;
mod listings;
mod presigned;
mod refusals;
mod signer;
mod wire;
