package io.twinlink.internal;

/** Which catalogue the classes are of. */
final class Catalogue {
  static final String FINGERPRINT = "06d162a7e948a508";

  private Catalogue() {}
}
