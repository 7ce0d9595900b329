package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code detachThingPrincipal} takes. */
public final class DetachThingPrincipalRequest extends Structure {
  static final Shape SHAPE =
      new Shape("thingName,principal", "t,t", 's', new DetachThingPrincipalRequest(null));

  private DetachThingPrincipalRequest(Object[] values) {
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
    return new DetachThingPrincipalRequest(values);
  }

  /** {@return the name of the thing; 1 to 128 characters; null if absent} */
  public String thingName() {
    return (String) at(0);
  }

  /**
   * {@return the principal: the ARN of a certificate, or the id of an Amazon Cognito identity; null
   * if absent}
   */
  public String principal() {
    return (String) at(1);
  }

  /**
   * Builds {@link DetachThingPrincipalRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<DetachThingPrincipalRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DetachThingPrincipalRequest original) {
      super(original);
    }

    /** Sets {@link DetachThingPrincipalRequest#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(0, thingName);
    }

    /** Sets {@link DetachThingPrincipalRequest#principal()}; null for absent. */
    public Builder principal(String principal) {
      return set(1, principal);
    }
  }
}
