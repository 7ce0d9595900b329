package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** The operating system and processor of a core device. */
public enum CoreDeviceOperatingSystem {
  /** AWS's {@code LINUX_AARCH64}. */
  LINUX_AARCH64("LINUX_AARCH64"),
  /** AWS's {@code LINUX_AMD64}. */
  LINUX_AMD64("LINUX_AMD64"),
  /** AWS's {@code WINDOWS_AMD64}. */
  WINDOWS_AMD64("WINDOWS_AMD64"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final CoreDeviceOperatingSystem[] CONSTANTS = values();

  private final String value;

  CoreDeviceOperatingSystem(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static CoreDeviceOperatingSystem fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
