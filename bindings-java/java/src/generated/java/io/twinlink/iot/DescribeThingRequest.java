package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeThing} takes. */
public final class DescribeThingRequest extends Structure {
  static final Shape SHAPE = new Shape("thingName", "t", 's', new DescribeThingRequest(null));

  private DescribeThingRequest(Object[] values) {
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
    return new DescribeThingRequest(values);
  }

  /** {@return the name of the thing; 1 to 128 characters; null if absent} */
  public String thingName() {
    return (String) at(0);
  }

  /** Builds {@link DescribeThingRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DescribeThingRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeThingRequest original) {
      super(original);
    }

    /** Sets {@link DescribeThingRequest#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(0, thingName);
    }
  }
}
