package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What went wrong with a portal. */
public final class MonitorErrorDetails extends Structure {
  static final Shape SHAPE = new Shape("code,message", "e,t", 's', new MonitorErrorDetails(null));

  private MonitorErrorDetails(Object[] values) {
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
    return new MonitorErrorDetails(values);
  }

  /**
   * {@return what went wrong, as a code; {@link MonitorErrorCode#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public MonitorErrorCode code() {
    return MonitorErrorCode.fromValue(codeAsString());
  }

  /** {@return the text of {@link #code} as AWS has it; null if absent} */
  public String codeAsString() {
    return (String) at(0);
  }

  /** {@return what went wrong; null if absent} */
  public String message() {
    return (String) at(1);
  }

  /** Builds {@link MonitorErrorDetails}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<MonitorErrorDetails, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(MonitorErrorDetails original) {
      super(original);
    }

    /** Sets {@link MonitorErrorDetails#codeAsString()}; null for absent. */
    public Builder code(String code) {
      return set(0, code);
    }

    /** Sets {@link MonitorErrorDetails#code()}; null for absent. */
    public Builder code(MonitorErrorCode code) {
      return setText(0, code);
    }

    /** Sets {@link MonitorErrorDetails#message()}; null for absent. */
    public Builder message(String message) {
      return set(1, message);
    }
  }
}
