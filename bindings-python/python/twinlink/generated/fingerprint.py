"""Which catalogue these files are of."""

FINGERPRINT = "1b8af8fc69d8c991"
