package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.FrameReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A single error within {@link ErrorDetails}: SiteWise's type {@code DetailedError}. */
public final class DetailedError extends Structure {
  private final String code;
  private final String message;

  private DetailedError(Builder builder) {
    this.code = builder.code;
    this.message = builder.message;
  }

  /** {@return a builder with all members absent} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the error's code; {@link DetailedErrorCode#UNKNOWN_TO_SDK_VERSION} if it is newer than
   * this version; AWS always sends it}
   */
  public DetailedErrorCode code() {
    return DetailedErrorCode.fromValue(code);
  }

  /** {@return the error's code, as AWS sent it; AWS always sends it} */
  public String codeAsString() {
    return code;
  }

  /** {@return the error in words; AWS always sends it} */
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

  static List<DetailedError> readAll(FrameReader reader) {
    int count = reader.structures();
    List<DetailedError> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(read(reader));
    }
    return Collections.unmodifiableList(all);
  }

  static DetailedError read(FrameReader reader) {
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

  /** Builds a {@link DetailedError}. Builders may be used again and belong to one thread. */
  public static final class Builder {
    private String code;
    private String message;

    private Builder() {}

    /** Sets {@link DetailedError#codeAsString()}. */
    public Builder code(String code) {
      this.code = code;
      return this;
    }

    /** Sets {@link DetailedError#code()}. */
    public Builder code(DetailedErrorCode code) {
      return code(code == null ? null : code.toString());
    }

    /** Sets {@link DetailedError#message()}. */
    public Builder message(String message) {
      this.message = message;
      return this;
    }

    /** {@return the structure} */
    public DetailedError build() {
      return new DetailedError(this);
    }
  }
}
