package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** A value of a time series property, with its time. */
public final class PropertyValue extends Structure {
  static final Shape SHAPE =
      new Shape("timestamp,value,time", "m,r,t", 's', new PropertyValue(null));

  private PropertyValue(Object[] values) {
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
    return new PropertyValue(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return DataValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return when the value was recorded. Deprecated: use {@code time}; null if absent} */
  public Instant timestamp() {
    return (Instant) at(0);
  }

  /** {@return the value at that time; null if absent} */
  public DataValue value() {
    return (DataValue) at(1);
  }

  /**
   * {@return when it was recorded, in ISO 8601 to the second or finer, with {@code Z} or an offset,
   * such as {@code 2024-05-01T12:00:00.25Z}; 20 to 35 characters; null if absent}
   */
  public String time() {
    return (String) at(2);
  }

  /** Builds {@link PropertyValue}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PropertyValue, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PropertyValue original) {
      super(original);
    }

    /** Sets {@link PropertyValue#timestamp()}; null for absent. */
    public Builder timestamp(Instant timestamp) {
      return set(0, timestamp);
    }

    /** Sets {@link PropertyValue#value()}; null for absent. */
    public Builder value(DataValue value) {
      return set(1, value);
    }

    /** Sets {@link PropertyValue#value()} to what a function builds. */
    public Builder value(Consumer<DataValue.Builder> value) {
      return value(DataValue.builder().applyMutation(value).build());
    }

    /** Sets {@link PropertyValue#time()}; null for absent. */
    public Builder time(String time) {
      return set(2, time);
    }
  }
}
