package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.FrameReader;
import java.util.Map;

/** How a portal stands: SiteWise's type {@code PortalStatus}. */
public final class PortalStatus extends Structure {
  private final String state;
  private final MonitorErrorDetails error;

  private PortalStatus(Builder builder) {
    this.state = builder.state;
    this.error = builder.error;
  }

  /** {@return a builder with all members absent} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the state; {@link PortalState#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version; AWS always sends it}
   */
  public PortalState state() {
    return PortalState.fromValue(state);
  }

  /** {@return the state, as AWS sent it; AWS always sends it} */
  public String stateAsString() {
    return state;
  }

  /**
   * {@return what went wrong; present if the state is {@link PortalState#FAILED}; null otherwise}
   */
  public MonitorErrorDetails error() {
    return error;
  }

  /** {@return a builder with the members of this structure} */
  public Builder toBuilder() {
    return builder().state(state).error(error);
  }

  @Override
  public Map<String, Object> members() {
    return membersOf(
        "state", state,
        "error", error);
  }

  static PortalStatus read(FrameReader reader) {
    Builder builder = new Builder();
    for (int member = reader.member(); member != 0; member = reader.member()) {
      switch (member) {
        case 1:
          builder.state = reader.word();
          break;
        case 2:
          reader.structure();
          builder.error = MonitorErrorDetails.read(reader);
          break;
        default:
          reader.skip();
      }
    }
    return builder.build();
  }

  /** Builds a {@link PortalStatus}. Builders may be used again and belong to one thread. */
  public static final class Builder {
    private String state;
    private MonitorErrorDetails error;

    private Builder() {}

    /** Sets {@link PortalStatus#stateAsString()}. */
    public Builder state(String state) {
      this.state = state;
      return this;
    }

    /** Sets {@link PortalStatus#state()}. */
    public Builder state(PortalState state) {
      return state(state == null ? null : state.toString());
    }

    /** Sets {@link PortalStatus#error()}. */
    public Builder error(MonitorErrorDetails error) {
      this.error = error;
      return this;
    }

    /** {@return the structure} */
    public PortalStatus build() {
      return new PortalStatus(this);
    }
  }
}
