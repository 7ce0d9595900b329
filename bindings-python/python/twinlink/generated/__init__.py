"""`cargo xtask generate` writes this folder from `core/catalogue/`."""
