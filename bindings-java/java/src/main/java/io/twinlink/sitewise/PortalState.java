package io.twinlink.sitewise;

import io.twinlink.internal.OpenEnum;

/** The state of a portal: SiteWise's enumeration {@code PortalState}. */
public enum PortalState {
  /** It is being created. */
  CREATING,
  /** It waits for its creation to go on. */
  PENDING,
  /** A change is being made. */
  UPDATING,
  /** It is being deleted. */
  DELETING,
  /** It can be used. */
  ACTIVE,
  /** Its creation or a change failed; the error tells why. */
  FAILED,
  /** A value that this version does not know; the structure that has it keeps AWS's text. */
  UNKNOWN_TO_SDK_VERSION;

  private static final PortalState[] ALL = values();

  /**
   * Finds a constant by AWS's text.
   *
   * @param value the text; may be null
   * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} if there is none, null for null
   */
  public static PortalState fromValue(String value) {
    return OpenEnum.find(ALL, value, UNKNOWN_TO_SDK_VERSION);
  }
}
