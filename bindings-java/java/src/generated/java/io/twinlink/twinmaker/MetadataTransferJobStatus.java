package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** The state of a job, with its error or its place in the queue. */
public final class MetadataTransferJobStatus extends Structure {
  static final Shape SHAPE =
      new Shape("state,error,queuedPosition", "e,r,i", 's', new MetadataTransferJobStatus(null));

  private MetadataTransferJobStatus(Object[] values) {
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
    return new MetadataTransferJobStatus(values);
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
   * {@return the state of the job; {@link MetadataTransferJobState#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public MetadataTransferJobState state() {
    return MetadataTransferJobState.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(0);
  }

  /** {@return why it failed; absent otherwise} */
  public ErrorDetails error() {
    return (ErrorDetails) at(1);
  }

  /** {@return its place in the queue, while it waits; null if absent} */
  public Integer queuedPosition() {
    return (Integer) at(2);
  }

  /**
   * Builds {@link MetadataTransferJobStatus}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<MetadataTransferJobStatus, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(MetadataTransferJobStatus original) {
      super(original);
    }

    /** Sets {@link MetadataTransferJobStatus#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(0, state);
    }

    /** Sets {@link MetadataTransferJobStatus#state()}; null for absent. */
    public Builder state(MetadataTransferJobState state) {
      return setText(0, state);
    }

    /** Sets {@link MetadataTransferJobStatus#error()}; null for absent. */
    public Builder error(ErrorDetails error) {
      return set(1, error);
    }

    /** Sets {@link MetadataTransferJobStatus#error()} to what a function builds. */
    public Builder error(Consumer<ErrorDetails.Builder> error) {
      return error(ErrorDetails.builder().applyMutation(error).build());
    }

    /** Sets {@link MetadataTransferJobStatus#queuedPosition()}; null for absent. */
    public Builder queuedPosition(Integer queuedPosition) {
      return set(2, queuedPosition);
    }
  }
}
