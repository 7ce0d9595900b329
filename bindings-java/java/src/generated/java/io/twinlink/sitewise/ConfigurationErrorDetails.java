package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** Why a change of the configuration failed: a code and a message. */
public final class ConfigurationErrorDetails extends Structure {
  static final Shape SHAPE =
      new Shape("code,message", "e,t", 's', new ConfigurationErrorDetails(null));

  private ConfigurationErrorDetails(Object[] values) {
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
    return new ConfigurationErrorDetails(values);
  }

  /**
   * {@return whether the input was invalid or the service failed; {@link
   * ErrorCode#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public ErrorCode code() {
    return ErrorCode.fromValue(codeAsString());
  }

  /** {@return the text of {@link #code} as AWS has it; null if absent} */
  public String codeAsString() {
    return (String) at(0);
  }

  /** {@return what went wrong; null if absent} */
  public String message() {
    return (String) at(1);
  }

  /**
   * Builds {@link ConfigurationErrorDetails}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<ConfigurationErrorDetails, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ConfigurationErrorDetails original) {
      super(original);
    }

    /** Sets {@link ConfigurationErrorDetails#codeAsString()}; null for absent. */
    public Builder code(String code) {
      return set(0, code);
    }

    /** Sets {@link ConfigurationErrorDetails#code()}; null for absent. */
    public Builder code(ErrorCode code) {
      return setText(0, code);
    }

    /** Sets {@link ConfigurationErrorDetails#message()}; null for absent. */
    public Builder message(String message) {
      return set(1, message);
    }
  }
}
