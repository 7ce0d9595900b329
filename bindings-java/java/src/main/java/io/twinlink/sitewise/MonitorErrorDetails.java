package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.FrameReader;
import java.util.Map;

/**
 * What went wrong with a portal: SiteWise's type {@code MonitorErrorDetails}. It is data, not an
 * exception.
 */
public final class MonitorErrorDetails extends Structure {
  private final String code;
  private final String message;

  private MonitorErrorDetails(Builder builder) {
    this.code = builder.code;
    this.message = builder.message;
  }

  /** {@return a builder with all members absent} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the error's code; {@link MonitorErrorCode#UNKNOWN_TO_SDK_VERSION} if it is newer than
   * this version; null if absent}
   */
  public MonitorErrorCode code() {
    return MonitorErrorCode.fromValue(code);
  }

  /** {@return the error's code, as AWS sent it; null if absent} */
  public String codeAsString() {
    return code;
  }

  /** {@return the error in words; null if absent} */
  public String message() {
    return message;
  }

  /** {@return a builder with the members of this structure} */
  public Builder toBuilder() {
    return builder().code(code).message(message);
  }

  @Override
  public Map<String, Object> members() {
    return membersOf(
        "code", code,
        "message", message);
  }

  static MonitorErrorDetails read(FrameReader reader) {
    Builder builder = new Builder();
    for (int member = reader.member(); member != 0; member = reader.member()) {
      switch (member) {
        case 1:
          builder.code = reader.word();
          break;
        case 2:
          builder.message = reader.string();
          break;
        default:
          reader.skip();
      }
    }
    return builder.build();
  }

  /** Builds a {@link MonitorErrorDetails}. Builders may be used again and belong to one thread. */
  public static final class Builder {
    private String code;
    private String message;

    private Builder() {}

    /** Sets {@link MonitorErrorDetails#codeAsString()}. */
    public Builder code(String code) {
      this.code = code;
      return this;
    }

    /** Sets {@link MonitorErrorDetails#code()}. */
    public Builder code(MonitorErrorCode code) {
      return code(code == null ? null : code.toString());
    }

    /** Sets {@link MonitorErrorDetails#message()}. */
    public Builder message(String message) {
      this.message = message;
      return this;
    }

    /** {@return the structure} */
    public MonitorErrorDetails build() {
      return new MonitorErrorDetails(this);
    }
  }
}
