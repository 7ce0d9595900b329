package io.twinlink.iot;

import io.twinlink.internal.OpenEnum;

/** An operation that can tell of sockets. */
public enum FleetIndexingApi {
  /** AWS's {@code GET_THING_CONNECTIVITY_DATA}. */
  GET_THING_CONNECTIVITY_DATA("GET_THING_CONNECTIVITY_DATA"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final FleetIndexingApi[] CONSTANTS = values();

  private final String value;

  FleetIndexingApi(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static FleetIndexingApi fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
