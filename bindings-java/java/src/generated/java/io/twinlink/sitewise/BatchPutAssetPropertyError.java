package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** One reason why values of an entry were not stored, and which values it hit. */
public final class BatchPutAssetPropertyError extends Structure {
  static final Shape SHAPE =
      new Shape(
          "errorCode,errorMessage,timestamps", "e,t,[r", 's', new BatchPutAssetPropertyError(null));

  private BatchPutAssetPropertyError(Object[] values) {
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
    return new BatchPutAssetPropertyError(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return TimeInNanos.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return why it failed, as a code; {@link
   * BatchPutAssetPropertyValueErrorCode#UNKNOWN_TO_SDK_VERSION} if it is newer than this version;
   * null if absent}
   */
  public BatchPutAssetPropertyValueErrorCode errorCode() {
    return BatchPutAssetPropertyValueErrorCode.fromValue(errorCodeAsString());
  }

  /** {@return the text of {@link #errorCode} as AWS has it; null if absent} */
  public String errorCodeAsString() {
    return (String) at(0);
  }

  /** {@return why it failed, as a sentence; null if absent} */
  public String errorMessage() {
    return (String) at(1);
  }

  /**
   * {@return the timestamps of the values that failed for this reason, if any, unmodifiable; empty
   * if absent}
   */
  public List<TimeInNanos> timestamps() {
    return listAt(2);
  }

  /** {@return whether {@link #timestamps} is there, even if empty} */
  public boolean hasTimestamps() {
    return at(2) != null;
  }

  /**
   * Builds {@link BatchPutAssetPropertyError}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<BatchPutAssetPropertyError, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchPutAssetPropertyError original) {
      super(original);
    }

    /** Sets {@link BatchPutAssetPropertyError#errorCodeAsString()}; null for absent. */
    public Builder errorCode(String errorCode) {
      return set(0, errorCode);
    }

    /** Sets {@link BatchPutAssetPropertyError#errorCode()}; null for absent. */
    public Builder errorCode(BatchPutAssetPropertyValueErrorCode errorCode) {
      return setText(0, errorCode);
    }

    /** Sets {@link BatchPutAssetPropertyError#errorMessage()}; null for absent. */
    public Builder errorMessage(String errorMessage) {
      return set(1, errorMessage);
    }

    /** Sets {@link BatchPutAssetPropertyError#timestamps()}; null for absent. */
    public Builder timestamps(Collection<TimeInNanos> timestamps) {
      return setList(2, timestamps);
    }

    /** Sets {@link BatchPutAssetPropertyError#timestamps()}. */
    public Builder timestamps(TimeInNanos... timestamps) {
      return timestamps(Arrays.asList(timestamps));
    }

    /** Sets {@link BatchPutAssetPropertyError#timestamps()} to what functions build. */
    @SafeVarargs
    public final Builder timestamps(Consumer<TimeInNanos.Builder>... timestamps) {
      List<TimeInNanos> built = new ArrayList<>();
      for (Consumer<TimeInNanos.Builder> one : timestamps) {
        built.add(TimeInNanos.builder().applyMutation(one).build());
      }
      return timestamps(built);
    }
  }
}
