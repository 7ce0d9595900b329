package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** One detail of an error: a code and a message. */
public final class DetailedError extends Structure {
  static final Shape SHAPE = new Shape("code,message", "e,t", 's', new DetailedError(null));

  private DetailedError(Object[] values) {
    super(values);
  }

  /** {@return a builder with all members absent} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this structure} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  protected Shape shape() {
    return SHAPE;
  }

  @Override
  protected Structure make(Object[] values) {
    return new DetailedError(values);
  }

  /**
   * {@return which setting does not fit; {@link DetailedErrorCode#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public DetailedErrorCode code() {
    return DetailedErrorCode.fromValue(codeAsString());
  }

  /** {@return the text of {@link #code} as AWS has it; null if absent} */
  public String codeAsString() {
    return (String) at(0);
  }

  /** {@return what went wrong; null if absent} */
  public String message() {
    return (String) at(1);
  }

  /** Builds {@link DetailedError}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DetailedError, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DetailedError original) {
      super(original);
    }

    /** Sets {@link DetailedError#codeAsString()}; null for absent. */
    public Builder code(String code) {
      return set(0, code);
    }

    /** Sets {@link DetailedError#code()}; null for absent. */
    public Builder code(DetailedErrorCode code) {
      return setText(0, code);
    }

    /** Sets {@link DetailedError#message()}; null for absent. */
    public Builder message(String message) {
      return set(1, message);
    }
  }
}
