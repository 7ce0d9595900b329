package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What is wrong with a scene. */
public final class SceneError extends Structure {
  static final Shape SHAPE = new Shape("code,message", "e,t", 's', new SceneError(null));

  private SceneError(Object[] values) {
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
    return new SceneError(values);
  }

  /**
   * {@return the kind of error; {@link SceneErrorCode#UNKNOWN_TO_SDK_VERSION} if it is newer than
   * this version; null if absent}
   */
  public SceneErrorCode code() {
    return SceneErrorCode.fromValue(codeAsString());
  }

  /** {@return the text of {@link #code} as AWS has it; null if absent} */
  public String codeAsString() {
    return (String) at(0);
  }

  /** {@return what went wrong; 0 to 2048 characters; null if absent} */
  public String message() {
    return (String) at(1);
  }

  /** Builds {@link SceneError}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<SceneError, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(SceneError original) {
      super(original);
    }

    /** Sets {@link SceneError#codeAsString()}; null for absent. */
    public Builder code(String code) {
      return set(0, code);
    }

    /** Sets {@link SceneError#code()}; null for absent. */
    public Builder code(SceneErrorCode code) {
      return setText(0, code);
    }

    /** Sets {@link SceneError#message()}; null for absent. */
    public Builder message(String message) {
      return set(1, message);
    }
  }
}
