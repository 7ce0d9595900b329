package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A condition on a property: its value against one of yours. */
public final class PropertyFilter extends Structure {
  static final Shape SHAPE =
      new Shape("propertyName,operator,value", "t,t,r", 's', new PropertyFilter(null));

  private PropertyFilter(Object[] values) {
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
    return new PropertyFilter(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return DataValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the name of the property that the condition is on; 1 to 256 characters; null if
   * absent}
   */
  public String propertyName() {
    return (String) at(0);
  }

  /**
   * {@return the operator that compares the property with the value; 1 to 256 characters; null if
   * absent}
   */
  public String operator() {
    return (String) at(1);
  }

  /** {@return what the property is compared with; null if absent} */
  public DataValue value() {
    return (DataValue) at(2);
  }

  /** Builds {@link PropertyFilter}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PropertyFilter, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PropertyFilter original) {
      super(original);
    }

    /** Sets {@link PropertyFilter#propertyName()}; null for absent. */
    public Builder propertyName(String propertyName) {
      return set(0, propertyName);
    }

    /** Sets {@link PropertyFilter#operator()}; null for absent. */
    public Builder operator(String operator) {
      return set(1, operator);
    }

    /** Sets {@link PropertyFilter#value()}; null for absent. */
    public Builder value(DataValue value) {
      return set(2, value);
    }

    /** Sets {@link PropertyFilter#value()} to what a function builds. */
    public Builder value(Consumer<DataValue.Builder> value) {
      return value(DataValue.builder().applyMutation(value).build());
    }
  }
}
