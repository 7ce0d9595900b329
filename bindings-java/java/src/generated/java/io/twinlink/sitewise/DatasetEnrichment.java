package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** How far a dataset is enriched, kind of data by kind of data. */
public final class DatasetEnrichment extends Structure {
  static final Shape SHAPE = new Shape("video", "r", 's', new DatasetEnrichment(null));

  private DatasetEnrichment(Object[] values) {
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
    return new DatasetEnrichment(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return DatasetEnrichmentEntry.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return how far the videos in the dataset are enriched; null if absent} */
  public DatasetEnrichmentEntry video() {
    return (DatasetEnrichmentEntry) at(0);
  }

  /** Builds {@link DatasetEnrichment}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DatasetEnrichment, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DatasetEnrichment original) {
      super(original);
    }

    /** Sets {@link DatasetEnrichment#video()}; null for absent. */
    public Builder video(DatasetEnrichmentEntry video) {
      return set(0, video);
    }

    /** Sets {@link DatasetEnrichment#video()} to what a function builds. */
    public Builder video(Consumer<DatasetEnrichmentEntry.Builder> video) {
      return video(DatasetEnrichmentEntry.builder().applyMutation(video).build());
    }
  }
}
