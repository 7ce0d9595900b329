package io.twinlink.iotdata;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteThingShadow} takes. */
public final class DeleteThingShadowRequest extends Structure {
  static final Shape SHAPE =
      new Shape("thingName,shadowName", "t,t", 's', new DeleteThingShadowRequest(null));

  private DeleteThingShadowRequest(Object[] values) {
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
    return new DeleteThingShadowRequest(values);
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

  /**
   * Builds {@link DeleteThingShadowRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<DeleteThingShadowRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteThingShadowRequest original) {
      super(original);
    }

    /** Sets {@link DeleteThingShadowRequest#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(0, thingName);
    }

    /** Sets {@link DeleteThingShadowRequest#shadowName()}; null for absent. */
    public Builder shadowName(String shadowName) {
      return set(1, shadowName);
    }
  }
}
