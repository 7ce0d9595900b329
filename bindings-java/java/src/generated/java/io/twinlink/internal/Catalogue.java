package io.twinlink.internal;

/** Which catalogue the classes are of. */
final class Catalogue {
  static final String FINGERPRINT = "1b8af8fc69d8c991";

  private Catalogue() {}
}
