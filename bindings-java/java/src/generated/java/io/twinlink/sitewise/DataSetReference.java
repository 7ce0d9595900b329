package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** The dataset that a cited passage is from, and that dataset's source. */
public final class DataSetReference extends Structure {
  static final Shape SHAPE = new Shape("datasetArn,source", "t,r", 's', new DataSetReference(null));

  private DataSetReference(Object[] values) {
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
    return new DataSetReference(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return Source.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the ARN of the dataset; null if absent} */
  public String datasetArn() {
    return (String) at(0);
  }

  /** {@return where the dataset gets its data from; null if absent} */
  public Source source() {
    return (Source) at(1);
  }

  /** Builds {@link DataSetReference}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DataSetReference, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DataSetReference original) {
      super(original);
    }

    /** Sets {@link DataSetReference#datasetArn()}; null for absent. */
    public Builder datasetArn(String datasetArn) {
      return set(0, datasetArn);
    }

    /** Sets {@link DataSetReference#source()}; null for absent. */
    public Builder source(Source source) {
      return set(1, source);
    }

    /** Sets {@link DataSetReference#source()} to what a function builds. */
    public Builder source(Consumer<Source.Builder> source) {
      return source(Source.builder().applyMutation(source).build());
    }
  }
}
