package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** The format of a video. */
public enum VideoDataType {
  /** AWS's {@code VIDEO-MP4}. */
  VIDEO__MP4("VIDEO-MP4"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final VideoDataType[] CONSTANTS = values();

  private final String value;

  VideoDataType(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static VideoDataType fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
