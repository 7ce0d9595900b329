package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A property and its latest value. */
public final class PropertyLatestValue extends Structure {
  static final Shape SHAPE =
      new Shape("propertyReference,propertyValue", "r,r", 's', new PropertyLatestValue(null));

  private PropertyLatestValue(Object[] values) {
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
    return new PropertyLatestValue(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return EntityPropertyReference.SHAPE;
      case 1:
        return DataValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return which property it is; null if absent} */
  public EntityPropertyReference propertyReference() {
    return (EntityPropertyReference) at(0);
  }

  /** {@return the latest value; null if absent} */
  public DataValue propertyValue() {
    return (DataValue) at(1);
  }

  /** Builds {@link PropertyLatestValue}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PropertyLatestValue, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PropertyLatestValue original) {
      super(original);
    }

    /** Sets {@link PropertyLatestValue#propertyReference()}; null for absent. */
    public Builder propertyReference(EntityPropertyReference propertyReference) {
      return set(0, propertyReference);
    }

    /** Sets {@link PropertyLatestValue#propertyReference()} to what a function builds. */
    public Builder propertyReference(Consumer<EntityPropertyReference.Builder> propertyReference) {
      return propertyReference(
          EntityPropertyReference.builder().applyMutation(propertyReference).build());
    }

    /** Sets {@link PropertyLatestValue#propertyValue()}; null for absent. */
    public Builder propertyValue(DataValue propertyValue) {
      return set(1, propertyValue);
    }

    /** Sets {@link PropertyLatestValue#propertyValue()} to what a function builds. */
    public Builder propertyValue(Consumer<DataValue.Builder> propertyValue) {
      return propertyValue(DataValue.builder().applyMutation(propertyValue).build());
    }
  }
}
