package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** Where a portal is, and what went wrong if something did. */
public final class PortalStatus extends Structure {
  static final Shape SHAPE = new Shape("state,error", "e,r", 's', new PortalStatus(null));

  private PortalStatus(Object[] values) {
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
    return new PortalStatus(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return MonitorErrorDetails.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return where the portal is between its creation and its deletion; {@link
   * PortalState#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public PortalState state() {
    return PortalState.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(0);
  }

  /** {@return what went wrong; absent otherwise} */
  public MonitorErrorDetails error() {
    return (MonitorErrorDetails) at(1);
  }

  /** Builds {@link PortalStatus}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PortalStatus, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PortalStatus original) {
      super(original);
    }

    /** Sets {@link PortalStatus#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(0, state);
    }

    /** Sets {@link PortalStatus#state()}; null for absent. */
    public Builder state(PortalState state) {
      return setText(0, state);
    }

    /** Sets {@link PortalStatus#error()}; null for absent. */
    public Builder error(MonitorErrorDetails error) {
      return set(1, error);
    }

    /** Sets {@link PortalStatus#error()} to what a function builds. */
    public Builder error(Consumer<MonitorErrorDetails.Builder> error) {
      return error(MonitorErrorDetails.builder().applyMutation(error).build());
    }
  }
}
