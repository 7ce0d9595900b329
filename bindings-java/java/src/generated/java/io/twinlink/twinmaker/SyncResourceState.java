package io.twinlink.twinmaker;

import io.twinlink.internal.OpenEnum;

/** Where a synced resource is on its way to being in step with its source. */
public enum SyncResourceState {
  /** AWS's {@code INITIALIZING}. */
  INITIALIZING("INITIALIZING"),
  /** AWS's {@code PROCESSING}. */
  PROCESSING("PROCESSING"),
  /** AWS's {@code DELETED}. */
  DELETED("DELETED"),
  /** AWS's {@code IN_SYNC}. */
  IN_SYNC("IN_SYNC"),
  /** AWS's {@code ERROR}. */
  ERROR("ERROR"),
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION("UNKNOWN_TO_SDK_VERSION");

  private static final SyncResourceState[] CONSTANTS = values();

  private final String value;

  SyncResourceState(String value) {
    this.value = value;
  }

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static SyncResourceState fromValue(String value) {
    return OpenEnum.find(CONSTANTS, value, UNKNOWN_TO_SDK_VERSION);
  }

  /** {@return AWS's text} */
  @Override
  public String toString() {
    return value;
  }
}
