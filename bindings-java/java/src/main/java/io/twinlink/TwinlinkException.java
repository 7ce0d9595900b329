package io.twinlink;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A call that failed, and all that is known of the failure. There is one subclass for each {@link
 * ErrorKind}; a kind that this version does not know is thrown as this class itself.
 *
 * <p>It corresponds to {@code SdkException} and {@code AwsServiceException} of the AWS SDK for
 * Java. The message tells what to do and holds no secret.
 *
 * <p>What the JVM itself runs out of stays what it is, as with that SDK: an answer that does not
 * fit into the heap is an {@link OutOfMemoryError} that tells its size, and the connector goes on.
 */
public class TwinlinkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The number of the kind; kept as a number because the kind may be unknown here. */
  private final int kindCode;

  private final boolean retryable;
  private final String service;
  private final String operation;
  private final String awsCode;
  private final int httpStatus;
  private final String requestId;
  private final int attempts;

  @SuppressWarnings("serial") // Immutable, and of values that can be serialized.
  private final Map<String, Object> details;

  TwinlinkException(Builder builder) {
    super(builder.message, builder.cause);
    this.kindCode = builder.kindCode;
    this.retryable = builder.retryable;
    this.service = builder.service;
    this.operation = builder.operation;
    this.awsCode = builder.awsCode;
    this.httpStatus = builder.httpStatus;
    this.requestId = builder.requestId;
    this.attempts = builder.attempts;
    this.details = builder.details;
  }

  /**
   * Begins an exception, for instance in a test of code that calls twinlink.
   *
   * @param kind what went wrong
   * @return a builder of the class that belongs to the kind
   */
  public static Builder builder(ErrorKind kind) {
    return new Builder(kind.code());
  }

  /**
   * Begins an exception by the number of its kind.
   *
   * @param kindCode see {@link ErrorKind#code()}; any number
   * @return a builder of the class that belongs to the kind, of this class if the kind is unknown
   */
  public static Builder builder(int kindCode) {
    return new Builder(kindCode);
  }

  /** {@return what went wrong; {@link ErrorKind#UNKNOWN} for a kind newer than this version} */
  public ErrorKind kind() {
    return ErrorKind.fromCode(kindCode);
  }

  /** {@return the number of the kind, also if this version does not know it} */
  public int kindCode() {
    return kindCode;
  }

  /**
   * {@return whether the same call may succeed later without a change} The core has already tried
   * as often as {@link Connector.Builder#maxAttempts} allows.
   */
  public boolean retryable() {
    return retryable;
  }

  /** {@return the service's signing name, such as {@code iotsitewise}; null outside of a call} */
  public String service() {
    return service;
  }

  /** {@return AWS's name of the operation, such as {@code ListPortals}; null outside of a call} */
  public String operation() {
    return operation;
  }

  /** {@return AWS's error code, such as {@code ThrottlingException}; null if AWS sent none} */
  public String awsCode() {
    return awsCode;
  }

  /** {@return the HTTP status of the answer; 0 if there was no answer} */
  public int httpStatus() {
    return httpStatus;
  }

  /** {@return the id that AWS gave the request, for its support; null if there was no answer} */
  public String requestId() {
    return requestId;
  }

  /** {@return how often the request was sent; 0 if it was refused before} */
  public int attempts() {
    return attempts;
  }

  /**
   * {@return what the service's error says besides its message, by AWS's member names, such as
   * {@code resourceId}; unmodifiable, empty if that is nothing}
   */
  public Map<String, Object> details() {
    return details;
  }

  /** Builds a {@link TwinlinkException} or the subclass of its kind. */
  public static final class Builder {
    private final int kindCode;
    private String message;
    private Throwable cause;
    private boolean retryable;
    private String service;
    private String operation;
    private String awsCode;
    private int httpStatus;
    private String requestId;
    private int attempts;
    private Map<String, Object> details = Map.of();

    private Builder(int kindCode) {
      this.kindCode = kindCode;
    }

    /** Sets {@link TwinlinkException#getMessage()}. */
    public Builder message(String message) {
      this.message = message;
      return this;
    }

    /** Sets {@link TwinlinkException#getCause()}. */
    public Builder cause(Throwable cause) {
      this.cause = cause;
      return this;
    }

    /** Sets {@link TwinlinkException#retryable()}; false unless set. */
    public Builder retryable(boolean retryable) {
      this.retryable = retryable;
      return this;
    }

    /** Sets {@link TwinlinkException#service()}. */
    public Builder service(String service) {
      this.service = service;
      return this;
    }

    /** Sets {@link TwinlinkException#operation()}. */
    public Builder operation(String operation) {
      this.operation = operation;
      return this;
    }

    /** Sets {@link TwinlinkException#awsCode()}. */
    public Builder awsCode(String awsCode) {
      this.awsCode = awsCode;
      return this;
    }

    /** Sets {@link TwinlinkException#httpStatus()}; 0 unless set. */
    public Builder httpStatus(int httpStatus) {
      this.httpStatus = httpStatus;
      return this;
    }

    /** Sets {@link TwinlinkException#requestId()}. */
    public Builder requestId(String requestId) {
      this.requestId = requestId;
      return this;
    }

    /** Sets {@link TwinlinkException#attempts()}; 0 unless set. */
    public Builder attempts(int attempts) {
      this.attempts = attempts;
      return this;
    }

    /** Sets {@link TwinlinkException#details()}; empty unless set. */
    public Builder details(Map<String, Object> details) {
      this.details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
      return this;
    }

    /** {@return the exception, of the class that belongs to its kind} */
    public TwinlinkException build() {
      switch (ErrorKind.fromCode(kindCode)) {
        case VALIDATION:
          return new ValidationException(this);
        case CREDENTIALS:
          return new CredentialsException(this);
        case ACCESS_DENIED:
          return new AccessDeniedException(this);
        case NOT_FOUND:
          return new NotFoundException(this);
        case THROTTLED:
          return new ThrottledException(this);
        case CONFLICT:
          return new ConflictException(this);
        case QUOTA:
          return new QuotaException(this);
        case TIMEOUT:
          return new TimeoutException(this);
        case CONNECTION:
          return new ConnectionException(this);
        case SERVICE:
          return new ServiceException(this);
        case DECODE:
          return new DecodeException(this);
        case CLOSED:
          return new ClosedException(this);
        case CANCELLED:
          return new CancelledException(this);
        case UNSUPPORTED_REGION:
          return new UnsupportedRegionException(this);
        case INTERNAL:
          return new InternalException(this);
        default:
          return new TwinlinkException(this);
      }
    }
  }
}
