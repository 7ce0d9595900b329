package io.twinlink;

/**
 * A quota or limit is reached: AWS's {@code ServiceQuotaExceededException} and {@code
 * LimitExceededException}, or, with {@link #httpStatus()} 0, the connector's limit of asynchronous
 * calls that wait for a thread (10,000). Its kind is {@link ErrorKind#QUOTA}.
 */
public final class QuotaException extends TwinlinkException {
  private static final long serialVersionUID = 1L;

  QuotaException(Builder builder) {
    super(builder);
  }
}
