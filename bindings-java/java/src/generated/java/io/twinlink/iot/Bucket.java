package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A value, and how often it was found. */
public final class Bucket extends Structure {
  static final Shape SHAPE = new Shape("keyValue,count", "t,i", 's', new Bucket(null));

  private Bucket(Object[] values) {
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
    return new Bucket(values);
  }

  /** {@return the value; null if absent} */
  public String keyValue() {
    return (String) at(0);
  }

  /** {@return how many there are; null if absent} */
  public Integer count() {
    return (Integer) at(1);
  }

  /** Builds {@link Bucket}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Bucket, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Bucket original) {
      super(original);
    }

    /** Sets {@link Bucket#keyValue()}; null for absent. */
    public Builder keyValue(String keyValue) {
      return set(0, keyValue);
    }

    /** Sets {@link Bucket#count()}; null for absent. */
    public Builder count(Integer count) {
      return set(1, count);
    }
  }
}
