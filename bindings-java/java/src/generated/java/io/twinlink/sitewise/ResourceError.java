package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** Why a pipeline or a task failed: a code and a message. */
public final class ResourceError extends Structure {
  static final Shape SHAPE = new Shape("code,message", "e,t", 's', new ResourceError(null));

  private ResourceError(Object[] values) {
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
    return new ResourceError(values);
  }

  /**
   * {@return whether the input was invalid or the service failed; {@link
   * ResourceErrorCode#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public ResourceErrorCode code() {
    return ResourceErrorCode.fromValue(codeAsString());
  }

  /** {@return the text of {@link #code} as AWS has it; null if absent} */
  public String codeAsString() {
    return (String) at(0);
  }

  /** {@return what went wrong; null if absent} */
  public String message() {
    return (String) at(1);
  }

  /** Builds {@link ResourceError}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ResourceError, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ResourceError original) {
      super(original);
    }

    /** Sets {@link ResourceError#codeAsString()}; null for absent. */
    public Builder code(String code) {
      return set(0, code);
    }

    /** Sets {@link ResourceError#code()}; null for absent. */
    public Builder code(ResourceErrorCode code) {
      return setText(0, code);
    }

    /** Sets {@link ResourceError#message()}; null for absent. */
    public Builder message(String message) {
      return set(1, message);
    }
  }
}
