package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** The format of Parquet files. There is nothing to set. */
public final class Parquet extends Structure {
  static final Shape SHAPE = new Shape("", "", 's', new Parquet(null));

  private Parquet(Object[] values) {
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
    return new Parquet(values);
  }

  /** Builds {@link Parquet}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Parquet, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Parquet original) {
      super(original);
    }
  }
}
