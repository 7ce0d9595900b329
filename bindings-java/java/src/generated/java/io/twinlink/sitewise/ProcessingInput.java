package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What a job exports: single time series or one dataset, never both. */
public final class ProcessingInput extends Structure {
  static final Shape SHAPE =
      new Shape("timeseries,dataset", "[r,r", 'u', new ProcessingInput(null));

  private ProcessingInput(Object[] values) {
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
    return new ProcessingInput(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return TimeseriesItem.SHAPE;
      case 1:
        return DatasetItem.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the time series to export, one by one; 1 to 100 of them, unmodifiable; empty if
   * absent}
   */
  public List<TimeseriesItem> timeseries() {
    return listAt(0);
  }

  /** {@return whether {@link #timeseries} is there, even if empty} */
  public boolean hasTimeseries() {
    return at(0) != null;
  }

  /** {@return the dataset to export, with all that is in it or a part; null if absent} */
  public DatasetItem dataset() {
    return (DatasetItem) at(1);
  }

  /**
   * {@return which member is set; {@link Type#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version: {@link #members} has it}
   */
  public Type type() {
    if (at(0) != null) {
      return Type.TIMESERIES;
    }
    if (at(1) != null) {
      return Type.DATASET;
    }
    return Type.UNKNOWN_TO_SDK_VERSION;
  }

  /** Which member of a {@link ProcessingInput} is set. */
  public enum Type {
    /** {@link ProcessingInput#timeseries}. */
    TIMESERIES,
    /** {@link ProcessingInput#dataset}. */
    DATASET,
    /** None that this version knows. */
    UNKNOWN_TO_SDK_VERSION
  }

  /** Builds {@link ProcessingInput}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ProcessingInput, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ProcessingInput original) {
      super(original);
    }

    /** Sets {@link ProcessingInput#timeseries()}; null for absent. */
    public Builder timeseries(Collection<TimeseriesItem> timeseries) {
      return setList(0, timeseries);
    }

    /** Sets {@link ProcessingInput#timeseries()}. */
    public Builder timeseries(TimeseriesItem... timeseries) {
      return timeseries(Arrays.asList(timeseries));
    }

    /** Sets {@link ProcessingInput#timeseries()} to what functions build. */
    @SafeVarargs
    public final Builder timeseries(Consumer<TimeseriesItem.Builder>... timeseries) {
      List<TimeseriesItem> built = new ArrayList<>();
      for (Consumer<TimeseriesItem.Builder> one : timeseries) {
        built.add(TimeseriesItem.builder().applyMutation(one).build());
      }
      return timeseries(built);
    }

    /** Sets {@link ProcessingInput#dataset()}; null for absent. */
    public Builder dataset(DatasetItem dataset) {
      return set(1, dataset);
    }

    /** Sets {@link ProcessingInput#dataset()} to what a function builds. */
    public Builder dataset(Consumer<DatasetItem.Builder> dataset) {
      return dataset(DatasetItem.builder().applyMutation(dataset).build());
    }
  }
}
