package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** Whether the data of a property is forwarded to the cloud. */
public final class ForwardingConfig extends Structure {
  static final Shape SHAPE = new Shape("state", "e", 's', new ForwardingConfig(null));

  private ForwardingConfig(Object[] values) {
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
    return new ForwardingConfig(values);
  }

  /**
   * {@return whether the property's data is forwarded to the cloud; {@link
   * ForwardingConfigState#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public ForwardingConfigState state() {
    return ForwardingConfigState.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(0);
  }

  /** Builds {@link ForwardingConfig}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ForwardingConfig, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ForwardingConfig original) {
      super(original);
    }

    /** Sets {@link ForwardingConfig#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(0, state);
    }

    /** Sets {@link ForwardingConfig#state()}; null for absent. */
    public Builder state(ForwardingConfigState state) {
      return setText(0, state);
    }
  }
}
