package io.twinlink.twinmaker;

import io.twinlink.internal.OpenEnum;

/** What a column holds: nodes or edges of the graph, or plain values. */
public enum ColumnType {
  /** AWS's {@code NODE}. */
  NODE("NODE"),
  /** AWS's {@code EDGE}. */
  EDGE("EDGE"),
  /** AWS's {@code VALUE}. */
  VALUE("VALUE"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final ColumnType[] CONSTANTS = values();

  private final String value;

  ColumnType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static ColumnType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
