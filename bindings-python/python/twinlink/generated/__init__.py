"""`cargo xtask generate` writes this folder from `core/catalogue/`."""

FINGERPRINT = "06d162a7e948a508"
"""Which catalogue these files are of."""
