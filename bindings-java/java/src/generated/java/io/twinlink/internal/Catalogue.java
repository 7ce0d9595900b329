package io.twinlink.internal;

/** Which catalogue the classes are of. */
final class Catalogue {
  static final String FINGERPRINT = "387f34fada0b32e0";

  private Catalogue() {}
}
