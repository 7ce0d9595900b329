package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/**
 * How thorough a search is: {@code DEEP} finds the best matches, {@code QUICK} is faster but misses
 * more.
 */
public enum SearchType {
  /** AWS's {@code DEEP}. */
  DEEP("DEEP"),
  /** AWS's {@code QUICK}. */
  QUICK("QUICK"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final SearchType[] CONSTANTS = values();

  private final String value;

  SearchType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static SearchType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
