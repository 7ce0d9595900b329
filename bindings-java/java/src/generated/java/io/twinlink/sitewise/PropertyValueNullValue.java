package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/**
 * A missing value (null) of a property. It goes with a quality of {@code BAD} or {@code UNCERTAIN}.
 */
public final class PropertyValueNullValue extends Structure {
  static final Shape SHAPE = new Shape("valueType", "e", 's', new PropertyValueNullValue(null));

  private PropertyValueNullValue(Object[] values) {
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
    return new PropertyValueNullValue(values);
  }

  /**
   * {@return which type of value is missing; {@link RawValueType#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public RawValueType valueType() {
    return RawValueType.fromValue(valueTypeAsString());
  }

  /** {@return the text of {@link #valueType} as AWS has it; null if absent} */
  public String valueTypeAsString() {
    return (String) at(0);
  }

  /** Builds {@link PropertyValueNullValue}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PropertyValueNullValue, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PropertyValueNullValue original) {
      super(original);
    }

    /** Sets {@link PropertyValueNullValue#valueTypeAsString()}; null for absent. */
    public Builder valueType(String valueType) {
      return set(0, valueType);
    }

    /** Sets {@link PropertyValueNullValue#valueType()}; null for absent. */
    public Builder valueType(RawValueType valueType) {
      return setText(0, valueType);
    }
  }
}
