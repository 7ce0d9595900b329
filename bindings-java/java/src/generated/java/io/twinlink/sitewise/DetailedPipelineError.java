package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** One of the errors behind a failed execution or compute node. */
public final class DetailedPipelineError extends Structure {
  static final Shape SHAPE = new Shape("code,message", "e,t", 's', new DetailedPipelineError(null));

  private DetailedPipelineError(Object[] values) {
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
    return new DetailedPipelineError(values);
  }

  /**
   * {@return the kind of error; {@link DetailedPipelineErrorCode#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public DetailedPipelineErrorCode code() {
    return DetailedPipelineErrorCode.fromValue(codeAsString());
  }

  /** {@return the text of {@link #code} as AWS has it; null if absent} */
  public String codeAsString() {
    return (String) at(0);
  }

  /** {@return what went wrong; null if absent} */
  public String message() {
    return (String) at(1);
  }

  /** Builds {@link DetailedPipelineError}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DetailedPipelineError, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DetailedPipelineError original) {
      super(original);
    }

    /** Sets {@link DetailedPipelineError#codeAsString()}; null for absent. */
    public Builder code(String code) {
      return set(0, code);
    }

    /** Sets {@link DetailedPipelineError#code()}; null for absent. */
    public Builder code(DetailedPipelineErrorCode code) {
      return setText(0, code);
    }

    /** Sets {@link DetailedPipelineError#message()}; null for absent. */
    public Builder message(String message) {
      return set(1, message);
    }
  }
}
