"""`cargo xtask generate` writes this folder from `core/catalogue/`."""

FINGERPRINT = "387f34fada0b32e0"
"""Which catalogue these files are of."""
