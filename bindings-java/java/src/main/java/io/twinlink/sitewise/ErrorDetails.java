package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.FrameReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What went wrong with an asset model: SiteWise's type {@code ErrorDetails}. It is data, not an
 * exception.
 */
public final class ErrorDetails extends Structure {
  private final String code;
  private final String message;
  private final List<DetailedError> details;

  private ErrorDetails(Builder builder) {
    this.code = builder.code;
    this.message = builder.message;
    this.details = builder.details;
  }

  /** {@return a builder with all members absent} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the error's code; {@link ErrorCode#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version; AWS always sends it}
   */
  public ErrorCode code() {
    return ErrorCode.fromValue(code);
  }

  /** {@return the error's code, as AWS sent it; AWS always sends it} */
  public String codeAsString() {
    return code;
  }

  /** {@return the error in words; AWS always sends it} */
  public String message() {
    return message;
  }

  /** {@return the single errors, if AWS tells them apart, unmodifiable; empty if absent} */
  public List<DetailedError> details() {
    return details == null ? List.of() : details;
  }

  /** {@return whether {@link #details()} was present, even if empty} */
  public boolean hasDetails() {
    return details != null;
  }

  /** {@return a builder with the members of this structure} */
  public Builder toBuilder() {
    return builder().code(code).message(message).details(details);
  }

  @Override
  public Map<String, Object> members() {
    return membersOf(
        "code", code,
        "message", message,
        "details", details);
  }

  static ErrorDetails read(FrameReader reader) {
    Builder builder = new Builder();
    for (int member = reader.member(); member != 0; member = reader.member()) {
      switch (member) {
        case 1:
          builder.code = reader.word();
          break;
        case 2:
          builder.message = reader.string();
          break;
        case 3:
          builder.details = DetailedError.readAll(reader);
          break;
        default:
          reader.skip();
      }
    }
    return builder.build();
  }

  /** Builds an {@link ErrorDetails}. Builders may be used again and belong to one thread. */
  public static final class Builder {
    private String code;
    private String message;
    private List<DetailedError> details;

    private Builder() {}

    /** Sets {@link ErrorDetails#codeAsString()}. */
    public Builder code(String code) {
      this.code = code;
      return this;
    }

    /** Sets {@link ErrorDetails#code()}. */
    public Builder code(ErrorCode code) {
      return code(code == null ? null : code.toString());
    }

    /** Sets {@link ErrorDetails#message()}. */
    public Builder message(String message) {
      this.message = message;
      return this;
    }

    /** Sets {@link ErrorDetails#details()}; null for absent. */
    public Builder details(Collection<DetailedError> details) {
      this.details = details == null ? null : List.copyOf(details);
      return this;
    }

    /** {@return the structure} */
    public ErrorDetails build() {
      return new ErrorDetails(this);
    }
  }
}
