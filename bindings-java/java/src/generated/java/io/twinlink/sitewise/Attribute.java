package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A property whose value is mostly static, such as a serial number. */
public final class Attribute extends Structure {
  static final Shape SHAPE = new Shape("defaultValue", "t", 's', new Attribute(null));

  private Attribute(Object[] values) {
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
    return new Attribute(values);
  }

  /**
   * {@return the value that each asset gets when it is created from the model. It can be changed
   * per asset later; null if absent}
   */
  public String defaultValue() {
    return (String) at(0);
  }

  /** Builds {@link Attribute}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Attribute, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Attribute original) {
      super(original);
    }

    /** Sets {@link Attribute#defaultValue()}; null for absent. */
    public Builder defaultValue(String defaultValue) {
      return set(0, defaultValue);
    }
  }
}
