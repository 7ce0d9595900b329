//! The emulator from outside: over its socket, through its library, and as a process.

mod admin;
mod binary;
mod certificates;
mod faults;
mod listings;
mod mqtt;
mod mqtt_certificates;
mod mqtt_client;
mod mqtt_doors;
mod mqtt_faults;
mod presigned;
mod proxy;
mod refusals;
mod secure;
mod sessions;
mod signer;
mod wire;
