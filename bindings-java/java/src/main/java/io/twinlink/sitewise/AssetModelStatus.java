package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.FrameReader;
import java.util.Map;

/** How an asset model stands: SiteWise's type {@code AssetModelStatus}. */
public final class AssetModelStatus extends Structure {
  private final String state;
  private final ErrorDetails error;

  private AssetModelStatus(Builder builder) {
    this.state = builder.state;
    this.error = builder.error;
  }

  /** {@return a builder with all members absent} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the state; {@link AssetModelState#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version; AWS always sends it}
   */
  public AssetModelState state() {
    return AssetModelState.fromValue(state);
  }

  /** {@return the state, as AWS sent it; AWS always sends it} */
  public String stateAsString() {
    return state;
  }

  /**
   * {@return what went wrong; present if the state is {@link AssetModelState#FAILED}; null
   * otherwise}
   */
  public ErrorDetails error() {
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

  static AssetModelStatus read(FrameReader reader) {
    Builder builder = new Builder();
    for (int member = reader.member(); member != 0; member = reader.member()) {
      switch (member) {
        case 1:
          builder.state = reader.word();
          break;
        case 2:
          reader.structure();
          builder.error = ErrorDetails.read(reader);
          break;
        default:
          reader.skip();
      }
    }
    return builder.build();
  }

  /** Builds an {@link AssetModelStatus}. Builders may be used again and belong to one thread. */
  public static final class Builder {
    private String state;
    private ErrorDetails error;

    private Builder() {}

    /** Sets {@link AssetModelStatus#stateAsString()}. */
    public Builder state(String state) {
      this.state = state;
      return this;
    }

    /** Sets {@link AssetModelStatus#state()}. */
    public Builder state(AssetModelState state) {
      return state(state == null ? null : state.toString());
    }

    /** Sets {@link AssetModelStatus#error()}. */
    public Builder error(ErrorDetails error) {
      this.error = error;
      return this;
    }

    /** {@return the structure} */
    public AssetModelStatus build() {
      return new AssetModelStatus(this);
    }
  }
}
