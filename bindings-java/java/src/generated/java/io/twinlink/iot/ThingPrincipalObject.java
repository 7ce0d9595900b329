package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A principal that is attached to a thing. */
public final class ThingPrincipalObject extends Structure {
  static final Shape SHAPE =
      new Shape("principal,thingPrincipalType", "t,e", 's', new ThingPrincipalObject(null));

  private ThingPrincipalObject(Object[] values) {
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
    return new ThingPrincipalObject(values);
  }

  /**
   * {@return the principal: the ARN of a certificate, or the id of an Amazon Cognito identity; null
   * if absent}
   */
  public String principal() {
    return (String) at(0);
  }

  /**
   * {@return {@code EXCLUSIVE_THING}: the principal is attached to no other thing. {@code
   * NON_EXCLUSIVE_THING}: it may be; {@link ThingPrincipalType#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public ThingPrincipalType thingPrincipalType() {
    return ThingPrincipalType.fromValue(thingPrincipalTypeAsString());
  }

  /** {@return the text of {@link #thingPrincipalType} as AWS has it; null if absent} */
  public String thingPrincipalTypeAsString() {
    return (String) at(1);
  }

  /** Builds {@link ThingPrincipalObject}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ThingPrincipalObject, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ThingPrincipalObject original) {
      super(original);
    }

    /** Sets {@link ThingPrincipalObject#principal()}; null for absent. */
    public Builder principal(String principal) {
      return set(0, principal);
    }

    /** Sets {@link ThingPrincipalObject#thingPrincipalTypeAsString()}; null for absent. */
    public Builder thingPrincipalType(String thingPrincipalType) {
      return set(1, thingPrincipalType);
    }

    /** Sets {@link ThingPrincipalObject#thingPrincipalType()}; null for absent. */
    public Builder thingPrincipalType(ThingPrincipalType thingPrincipalType) {
      return setText(1, thingPrincipalType);
    }
  }
}
