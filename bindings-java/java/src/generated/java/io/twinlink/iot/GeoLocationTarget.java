package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A field of a shadow that holds a place on the earth. */
public final class GeoLocationTarget extends Structure {
  static final Shape SHAPE = new Shape("name,order", "t,e", 's', new GeoLocationTarget(null));

  private GeoLocationTarget(Object[] values) {
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
    return new GeoLocationTarget(values);
  }

  /** {@return the name of the field; null if absent} */
  public String name() {
    return (String) at(0);
  }

  /**
   * {@return which of latitude and longitude comes first. Default: {@code LatLon}; {@link
   * TargetFieldOrder#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public TargetFieldOrder order() {
    return TargetFieldOrder.fromValue(orderAsString());
  }

  /** {@return the text of {@link #order} as AWS has it; null if absent} */
  public String orderAsString() {
    return (String) at(1);
  }

  /** Builds {@link GeoLocationTarget}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<GeoLocationTarget, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GeoLocationTarget original) {
      super(original);
    }

    /** Sets {@link GeoLocationTarget#name()}; null for absent. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link GeoLocationTarget#orderAsString()}; null for absent. */
    public Builder order(String order) {
      return set(1, order);
    }

    /** Sets {@link GeoLocationTarget#order()}; null for absent. */
    public Builder order(TargetFieldOrder order) {
      return setText(1, order);
    }
  }
}
