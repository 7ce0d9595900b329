package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** The state of an asset model: SiteWise's enumeration {@code AssetModelState}. */
public enum AssetModelState {
  /** It is being created. */
  CREATING,
  /** It can be used. */
  ACTIVE,
  /** A change is being made. */
  UPDATING,
  /** A change is on its way to the assets made from it. */
  PROPAGATING,
  /** It is being deleted. */
  DELETING,
  /** Its creation or a change failed; the error tells why. */
  FAILED,
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION;

  private static final AssetModelState[] ALL = values();

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static AssetModelState fromValue(String value) {
    return OpenEnum.find(ALL, value, UNKNOWN_TO_SDK_VERSION);
  }
}
