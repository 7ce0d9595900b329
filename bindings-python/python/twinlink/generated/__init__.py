"""`cargo xtask generate` writes this folder from `core/catalogue/`."""

FINGERPRINT = "ba142708c53cc03b"
"""Which catalogue these files are of."""
