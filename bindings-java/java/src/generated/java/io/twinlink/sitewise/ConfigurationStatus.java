package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** Whether a configuration is in force, being changed, or failed to change. */
public final class ConfigurationStatus extends Structure {
  static final Shape SHAPE = new Shape("state,error", "e,r", 's', new ConfigurationStatus(null));

  private ConfigurationStatus(Object[] values) {
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
    return new ConfigurationStatus(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return ConfigurationErrorDetails.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return whether the configuration is in force ({@code ACTIVE}), being changed, or failed to
   * change; {@link ConfigurationState#UNKNOWN_TO_SDK_VERSION} if it is newer than this version;
   * null if absent}
   */
  public ConfigurationState state() {
    return ConfigurationState.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(0);
  }

  /** {@return why the change failed; absent otherwise} */
  public ConfigurationErrorDetails error() {
    return (ConfigurationErrorDetails) at(1);
  }

  /** Builds {@link ConfigurationStatus}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ConfigurationStatus, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ConfigurationStatus original) {
      super(original);
    }

    /** Sets {@link ConfigurationStatus#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(0, state);
    }

    /** Sets {@link ConfigurationStatus#state()}; null for absent. */
    public Builder state(ConfigurationState state) {
      return setText(0, state);
    }

    /** Sets {@link ConfigurationStatus#error()}; null for absent. */
    public Builder error(ConfigurationErrorDetails error) {
      return set(1, error);
    }

    /** Sets {@link ConfigurationStatus#error()} to what a function builds. */
    public Builder error(Consumer<ConfigurationErrorDetails.Builder> error) {
      return error(ConfigurationErrorDetails.builder().applyMutation(error).build());
    }
  }
}
