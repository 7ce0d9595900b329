package io.twinlink.iot;

import io.twinlink.internal.OpenEnum;

/** What is indexed of things: nothing, the registry, or the registry and the classic shadow. */
public enum ThingIndexingMode {
  /** AWS's {@code OFF}. */
  OFF("OFF"),
  /** AWS's {@code REGISTRY}. */
  REGISTRY("REGISTRY"),
  /** AWS's {@code REGISTRY_AND_SHADOW}. */
  REGISTRY_AND_SHADOW("REGISTRY_AND_SHADOW"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final ThingIndexingMode[] CONSTANTS = values();

  private final String value;

  ThingIndexingMode(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static ThingIndexingMode fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
