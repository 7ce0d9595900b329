package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A thing that a principal is attached to. */
public final class PrincipalThingObject extends Structure {
  static final Shape SHAPE =
      new Shape("thingName,thingPrincipalType", "t,e", 's', new PrincipalThingObject(null));

  private PrincipalThingObject(Object[] values) {
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
    return new PrincipalThingObject(values);
  }

  /** {@return the name of the thing; 1 to 128 characters; null if absent} */
  public String thingName() {
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

  /** Builds {@link PrincipalThingObject}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PrincipalThingObject, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PrincipalThingObject original) {
      super(original);
    }

    /** Sets {@link PrincipalThingObject#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(0, thingName);
    }

    /** Sets {@link PrincipalThingObject#thingPrincipalTypeAsString()}; null for absent. */
    public Builder thingPrincipalType(String thingPrincipalType) {
      return set(1, thingPrincipalType);
    }

    /** Sets {@link PrincipalThingObject#thingPrincipalType()}; null for absent. */
    public Builder thingPrincipalType(ThingPrincipalType thingPrincipalType) {
      return setText(1, thingPrincipalType);
    }
  }
}
