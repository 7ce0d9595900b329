package io.twinlink.iotdata;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code getThingShadow} takes. */
public final class GetThingShadowRequest extends Structure {
  static final Shape SHAPE =
      new Shape("thingName,shadowName", "t,t", 's', new GetThingShadowRequest(null));

  private GetThingShadowRequest(Object[] values) {
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
    return new GetThingShadowRequest(values);
  }

  /** {@return the name of the thing; 1 to 128 characters; null if absent} */
  public String thingName() {
    return (String) at(0);
  }

  /**
   * {@return the name of the shadow. Default: the classic shadow, which has no name; 1 to 64
   * characters; null if absent}
   */
  public String shadowName() {
    return (String) at(1);
  }

  /** Builds {@link GetThingShadowRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<GetThingShadowRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetThingShadowRequest original) {
      super(original);
    }

    /** Sets {@link GetThingShadowRequest#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(0, thingName);
    }

    /** Sets {@link GetThingShadowRequest#shadowName()}; null for absent. */
    public Builder shadowName(String shadowName) {
      return set(1, shadowName);
    }
  }
}
