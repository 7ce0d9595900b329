package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** Where a search is. It is over once it is {@code SUCCEEDED} or {@code FAILED}. */
public enum SearchStatus {
  /** AWS's {@code QUEUED}. */
  QUEUED("QUEUED"),
  /** AWS's {@code RUNNING}. */
  RUNNING("RUNNING"),
  /** AWS's {@code SUCCEEDED}. */
  SUCCEEDED("SUCCEEDED"),
  /** AWS's {@code FAILED}. */
  FAILED("FAILED"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final SearchStatus[] CONSTANTS = values();

  private final String value;

  SearchStatus(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static SearchStatus fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
