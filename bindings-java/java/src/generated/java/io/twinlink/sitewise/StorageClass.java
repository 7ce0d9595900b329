package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/**
 * The kind of temporary storage: the name tells what pattern of work it suits, the number its level
 * of performance.
 */
public enum StorageClass {
  /** AWS's {@code STANDARD_1}. */
  STANDARD_1("STANDARD_1"),
  /** AWS's {@code STANDARD_2}. */
  STANDARD_2("STANDARD_2"),
  /** AWS's {@code THROUGHPUT_1}. */
  THROUGHPUT_1("THROUGHPUT_1"),
  /** AWS's {@code THROUGHPUT_2}. */
  THROUGHPUT_2("THROUGHPUT_2"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final StorageClass[] CONSTANTS = values();

  private final String value;

  StorageClass(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static StorageClass fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
