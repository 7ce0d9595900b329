"""Which catalogue these files are of."""

FINGERPRINT = "387f34fada0b32e0"
