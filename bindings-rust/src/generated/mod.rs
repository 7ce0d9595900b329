//! The services. `cargo xtask generate` writes this folder from `core/catalogue/`.

#[cfg(feature = "sitewise")]
pub mod iotsitewise;
#[cfg(feature = "twinmaker")]
pub mod iottwinmaker;
