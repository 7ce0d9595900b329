//! The services. `cargo xtask generate` writes this folder from `core/catalogue/`.

#[cfg(feature = "iot")]
pub mod iot;
#[cfg(feature = "iot_data")]
pub mod iotdata;
#[cfg(feature = "sitewise")]
pub mod iotsitewise;
#[cfg(feature = "twinmaker")]
pub mod iottwinmaker;
