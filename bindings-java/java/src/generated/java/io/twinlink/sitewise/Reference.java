package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** Where a cited passage is from. */
public final class Reference extends Structure {
  static final Shape SHAPE = new Shape("dataset", "r", 's', new Reference(null));

  private Reference(Object[] values) {
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
    return new Reference(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return DataSetReference.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the dataset that the passage is from; null if absent} */
  public DataSetReference dataset() {
    return (DataSetReference) at(0);
  }

  /** Builds {@link Reference}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Reference, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Reference original) {
      super(original);
    }

    /** Sets {@link Reference#dataset()}; null for absent. */
    public Builder dataset(DataSetReference dataset) {
      return set(0, dataset);
    }

    /** Sets {@link Reference#dataset()} to what a function builds. */
    public Builder dataset(Consumer<DataSetReference.Builder> dataset) {
      return dataset(DataSetReference.builder().applyMutation(dataset).build());
    }
  }
}
