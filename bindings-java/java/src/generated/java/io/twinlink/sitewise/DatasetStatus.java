package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** The state of a dataset, and what went wrong if something did. */
public final class DatasetStatus extends Structure {
  static final Shape SHAPE = new Shape("state,error", "e,r", 's', new DatasetStatus(null));

  private DatasetStatus(Object[] values) {
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
    return new DatasetStatus(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return ErrorDetails.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return where the dataset is in its life; {@code ACTIVE} once it can be used; {@link
   * DatasetState#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public DatasetState state() {
    return DatasetState.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(0);
  }

  /** {@return what went wrong; absent otherwise} */
  public ErrorDetails error() {
    return (ErrorDetails) at(1);
  }

  /** Builds {@link DatasetStatus}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DatasetStatus, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DatasetStatus original) {
      super(original);
    }

    /** Sets {@link DatasetStatus#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(0, state);
    }

    /** Sets {@link DatasetStatus#state()}; null for absent. */
    public Builder state(DatasetState state) {
      return setText(0, state);
    }

    /** Sets {@link DatasetStatus#error()}; null for absent. */
    public Builder error(ErrorDetails error) {
      return set(1, error);
    }

    /** Sets {@link DatasetStatus#error()} to what a function builds. */
    public Builder error(Consumer<ErrorDetails.Builder> error) {
      return error(ErrorDetails.builder().applyMutation(error).build());
    }
  }
}
