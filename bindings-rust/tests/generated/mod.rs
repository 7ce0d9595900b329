//! A call of every operation. `cargo xtask generate` writes this folder from `core/catalogue/`.

pub(crate) mod iot;
pub(crate) mod iotdata;
pub(crate) mod iotsitewise;
pub(crate) mod iottwinmaker;
