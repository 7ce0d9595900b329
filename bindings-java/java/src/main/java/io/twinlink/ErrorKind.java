package io.twinlink;

/**
 * What went wrong, as a caller would act on it. The kinds and their codes are the same in every
 * language; each kind but {@link #UNKNOWN} has an exception class of its own.
 */
public enum ErrorKind {
  /** A kind that this version does not know; the exception is a plain {@link TwinlinkException}. */
  UNKNOWN(0),
  /** A setting or an argument is wrong: {@link ValidationException}. */
  VALIDATION(1),
  /** Credentials are missing, wrong or expired: {@link CredentialsException}. */
  CREDENTIALS(2),
  /** The credentials are valid but may not do this: {@link AccessDeniedException}. */
  ACCESS_DENIED(3),
  /** The thing that was named does not exist: {@link NotFoundException}. */
  NOT_FOUND(4),
  /** The service asked for fewer requests: {@link ThrottledException}. */
  THROTTLED(5),
  /** The request conflicts with another or with a state: {@link ConflictException}. */
  CONFLICT(6),
  /** A quota or limit is reached: {@link QuotaException}. */
  QUOTA(7),
  /** A time-out ended the attempt or the call: {@link TimeoutException}. */
  TIMEOUT(8),
  /** No connection, or it broke: {@link ConnectionException}. */
  CONNECTION(9),
  /** The service failed: {@link ServiceException}. */
  SERVICE(10),
  /** The answer is not what AWS describes: {@link DecodeException}. */
  DECODE(11),
  /** The connector was closed: {@link ClosedException}. */
  CLOSED(12),
  /** The caller ended the call: {@link CancelledException}. */
  CANCELLED(13),
  /** The service does not exist in the region: {@link UnsupportedRegionException}. */
  UNSUPPORTED_REGION(14),
  /** A defect of twinlink, or its native library cannot be loaded: {@link InternalException}. */
  INTERNAL(15);

  private final int code;

  ErrorKind(int code) {
    this.code = code;
  }

  /** {@return the stable number of this kind, 1 to 15; 0 for {@link #UNKNOWN}} */
  public int code() {
    return code;
  }

  /**
   * Finds a kind by its number.
   *
   * @param code the number
   * @return the kind, {@link #UNKNOWN} if none has the number
   */
  public static ErrorKind fromCode(int code) {
    for (ErrorKind kind : values()) {
      if (kind.code == code) {
        return kind;
      }
    }
    return UNKNOWN;
  }
}
