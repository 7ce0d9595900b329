package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code attachThingPrincipal} takes. */
public final class AttachThingPrincipalRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "thingName,principal,thingPrincipalType",
          "t,t,e",
          's',
          new AttachThingPrincipalRequest(null));

  private AttachThingPrincipalRequest(Object[] values) {
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
    return new AttachThingPrincipalRequest(values);
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
   * {@return whether the principal is for this thing alone. Default: {@code NON_EXCLUSIVE_THING};
   * {@link ThingPrincipalType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if
   * absent}
   */
  public ThingPrincipalType thingPrincipalType() {
    return ThingPrincipalType.fromValue(thingPrincipalTypeAsString());
  }

  /** {@return the text of {@link #thingPrincipalType} as AWS has it; null if absent} */
  public String thingPrincipalTypeAsString() {
    return (String) at(2);
  }

  /**
   * Builds {@link AttachThingPrincipalRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<AttachThingPrincipalRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AttachThingPrincipalRequest original) {
      super(original);
    }

    /** Sets {@link AttachThingPrincipalRequest#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(0, thingName);
    }

    /** Sets {@link AttachThingPrincipalRequest#principal()}; null for absent. */
    public Builder principal(String principal) {
      return set(1, principal);
    }

    /** Sets {@link AttachThingPrincipalRequest#thingPrincipalTypeAsString()}; null for absent. */
    public Builder thingPrincipalType(String thingPrincipalType) {
      return set(2, thingPrincipalType);
    }

    /** Sets {@link AttachThingPrincipalRequest#thingPrincipalType()}; null for absent. */
    public Builder thingPrincipalType(ThingPrincipalType thingPrincipalType) {
      return setText(2, thingPrincipalType);
    }
  }
}
