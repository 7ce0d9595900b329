package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What kind of property it is. Exactly one member is set. */
public final class PropertyType extends Structure {
  static final Shape SHAPE =
      new Shape("attribute,measurement,transform,metric", "r,r,r,r", 's', new PropertyType(null));

  private PropertyType(Object[] values) {
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
    return new PropertyType(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return Attribute.SHAPE;
      case 1:
        return Measurement.SHAPE;
      case 2:
        return Transform.SHAPE;
      case 3:
        return Metric.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return set for an attribute: mostly static, such as a serial number; null if absent} */
  public Attribute attribute() {
    return (Attribute) at(0);
  }

  /** {@return set for a measurement: a device's raw data stream; null if absent} */
  public Measurement measurement() {
    return (Measurement) at(1);
  }

  /**
   * {@return set for a transform: each value is computed from values of other properties, such as
   * Fahrenheit from Celsius; null if absent}
   */
  public Transform transform() {
    return (Transform) at(2);
  }

  /**
   * {@return set for a metric: one value per window, such as the average temperature of each hour;
   * null if absent}
   */
  public Metric metric() {
    return (Metric) at(3);
  }

  /** Builds {@link PropertyType}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PropertyType, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PropertyType original) {
      super(original);
    }

    /** Sets {@link PropertyType#attribute()}; null for absent. */
    public Builder attribute(Attribute attribute) {
      return set(0, attribute);
    }

    /** Sets {@link PropertyType#attribute()} to what a function builds. */
    public Builder attribute(Consumer<Attribute.Builder> attribute) {
      return attribute(Attribute.builder().applyMutation(attribute).build());
    }

    /** Sets {@link PropertyType#measurement()}; null for absent. */
    public Builder measurement(Measurement measurement) {
      return set(1, measurement);
    }

    /** Sets {@link PropertyType#measurement()} to what a function builds. */
    public Builder measurement(Consumer<Measurement.Builder> measurement) {
      return measurement(Measurement.builder().applyMutation(measurement).build());
    }

    /** Sets {@link PropertyType#transform()}; null for absent. */
    public Builder transform(Transform transform) {
      return set(2, transform);
    }

    /** Sets {@link PropertyType#transform()} to what a function builds. */
    public Builder transform(Consumer<Transform.Builder> transform) {
      return transform(Transform.builder().applyMutation(transform).build());
    }

    /** Sets {@link PropertyType#metric()}; null for absent. */
    public Builder metric(Metric metric) {
      return set(3, metric);
    }

    /** Sets {@link PropertyType#metric()} to what a function builds. */
    public Builder metric(Consumer<Metric.Builder> metric) {
      return metric(Metric.builder().applyMutation(metric).build());
    }
  }
}
