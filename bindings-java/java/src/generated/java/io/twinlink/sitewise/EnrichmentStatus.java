package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** Whether a data segment is enriched. */
public enum EnrichmentStatus {
  /** AWS's {@code ENRICHED}. */
  ENRICHED("ENRICHED"),
  /** AWS's {@code NOT_ENRICHED}. */
  NOT_ENRICHED("NOT_ENRICHED"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final EnrichmentStatus[] CONSTANTS = values();

  private final String value;

  EnrichmentStatus(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static EnrichmentStatus fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
