package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A value of one type: only the member that fits it is set. */
public final class Variant extends Structure {
  static final Shape SHAPE =
      new Shape(
          "stringValue,integerValue,doubleValue,booleanValue,nullValue",
          "t,i,d,b,r",
          's',
          new Variant(null));

  private Variant(Object[] values) {
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
    return new Variant(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return PropertyValueNullValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the value of a string property; null if absent} */
  public String stringValue() {
    return (String) at(0);
  }

  /** {@return the value of an integer property; null if absent} */
  public Integer integerValue() {
    return (Integer) at(1);
  }

  /** {@return the value of a floating-point property; NaN is allowed; null if absent} */
  public Double doubleValue() {
    return (Double) at(2);
  }

  /** {@return the value of a Boolean property; null if absent} */
  public Boolean booleanValue() {
    return (Boolean) at(3);
  }

  /**
   * {@return the value is missing (null). Only with a quality of {@code BAD} or {@code UNCERTAIN};
   * null if absent}
   */
  public PropertyValueNullValue nullValue() {
    return (PropertyValueNullValue) at(4);
  }

  /** Builds {@link Variant}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Variant, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Variant original) {
      super(original);
    }

    /** Sets {@link Variant#stringValue()}; null for absent. */
    public Builder stringValue(String stringValue) {
      return set(0, stringValue);
    }

    /** Sets {@link Variant#integerValue()}; null for absent. */
    public Builder integerValue(Integer integerValue) {
      return set(1, integerValue);
    }

    /** Sets {@link Variant#doubleValue()}; null for absent. */
    public Builder doubleValue(Double doubleValue) {
      return set(2, doubleValue);
    }

    /** Sets {@link Variant#booleanValue()}; null for absent. */
    public Builder booleanValue(Boolean booleanValue) {
      return set(3, booleanValue);
    }

    /** Sets {@link Variant#nullValue()}; null for absent. */
    public Builder nullValue(PropertyValueNullValue nullValue) {
      return set(4, nullValue);
    }

    /** Sets {@link Variant#nullValue()} to what a function builds. */
    public Builder nullValue(Consumer<PropertyValueNullValue.Builder> nullValue) {
      return nullValue(PropertyValueNullValue.builder().applyMutation(nullValue).build());
    }
  }
}
