package io.twinlink.internal;

/** Which catalogue the classes are of. */
final class Catalogue {
  static final String FINGERPRINT = "ba142708c53cc03b";

  private Catalogue() {}
}
