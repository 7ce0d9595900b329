package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** How much of one kind of data in a dataset is enriched: all, some or none. */
public enum DatasetEnrichmentStatus {
  /** AWS's {@code FULLY_ENRICHED}. */
  FULLY_ENRICHED("FULLY_ENRICHED"),
  /** AWS's {@code PARTIALLY_ENRICHED}. */
  PARTIALLY_ENRICHED("PARTIALLY_ENRICHED"),
  /** AWS's {@code NOT_ENRICHED}. */
  NOT_ENRICHED("NOT_ENRICHED"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final DatasetEnrichmentStatus[] CONSTANTS = values();

  private final String value;

  DatasetEnrichmentStatus(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static DatasetEnrichmentStatus fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
