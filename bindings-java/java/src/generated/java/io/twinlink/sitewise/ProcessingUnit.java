package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** How much vCPU, memory and GPU a task gets. Not every processing type has all of these sizes. */
public enum ProcessingUnit {
  /** AWS's {@code UNITS_2}. */
  UNITS_2("UNITS_2"),
  /** AWS's {@code UNITS_4}. */
  UNITS_4("UNITS_4"),
  /** AWS's {@code UNITS_8}. */
  UNITS_8("UNITS_8"),
  /** AWS's {@code UNITS_12}. */
  UNITS_12("UNITS_12"),
  /** AWS's {@code UNITS_16}. */
  UNITS_16("UNITS_16"),
  /** AWS's {@code UNITS_24}. */
  UNITS_24("UNITS_24"),
  /** AWS's {@code UNITS_32}. */
  UNITS_32("UNITS_32"),
  /** AWS's {@code UNITS_36}. */
  UNITS_36("UNITS_36"),
  /** AWS's {@code UNITS_48}. */
  UNITS_48("UNITS_48"),
  /** AWS's {@code UNITS_60}. */
  UNITS_60("UNITS_60"),
  /** AWS's {@code UNITS_64}. */
  UNITS_64("UNITS_64"),
  /** AWS's {@code UNITS_72}. */
  UNITS_72("UNITS_72"),
  /** AWS's {@code UNITS_84}. */
  UNITS_84("UNITS_84"),
  /** AWS's {@code UNITS_96}. */
  UNITS_96("UNITS_96"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final ProcessingUnit[] CONSTANTS = values();

  private final String value;

  ProcessingUnit(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static ProcessingUnit fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
