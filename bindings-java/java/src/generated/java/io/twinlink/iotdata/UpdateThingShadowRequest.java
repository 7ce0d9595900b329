package io.twinlink.iotdata;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code updateThingShadow} takes. */
public final class UpdateThingShadowRequest extends Structure {
  static final Shape SHAPE =
      new Shape("thingName,shadowName,payload", "t,t,x", 's', new UpdateThingShadowRequest(null));

  private UpdateThingShadowRequest(Object[] values) {
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
    return new UpdateThingShadowRequest(values);
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
   * {@return what changes, as JSON in UTF-8: {@code {"state": {"desired": {...}, "reported":
   * {...}}}}; a copy; null if absent}
   */
  public byte[] payload() {
    byte[] bytes = (byte[]) at(2);
    return bytes == null ? null : bytes.clone();
  }

  /**
   * Builds {@link UpdateThingShadowRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<UpdateThingShadowRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateThingShadowRequest original) {
      super(original);
    }

    /** Sets {@link UpdateThingShadowRequest#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(0, thingName);
    }

    /** Sets {@link UpdateThingShadowRequest#shadowName()}; null for absent. */
    public Builder shadowName(String shadowName) {
      return set(1, shadowName);
    }

    /** Sets {@link UpdateThingShadowRequest#payload()}; null for absent. */
    public Builder payload(byte[] payload) {
      return set(2, payload == null ? null : payload.clone());
    }
  }
}
