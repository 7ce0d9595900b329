package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A user property that is added to messages, and where its value comes from. */
public final class PropagatingAttribute extends Structure {
  static final Shape SHAPE =
      new Shape(
          "userPropertyKey,thingAttribute,connectionAttribute",
          "t,t,t",
          's',
          new PropagatingAttribute(null));

  private PropagatingAttribute(Object[] values) {
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
    return new PropagatingAttribute(values);
  }

  /** {@return the name of the user property; at most 128 characters; null if absent} */
  public String userPropertyKey() {
    return (String) at(0);
  }

  /**
   * {@return the attribute of the thing that the value is; at most 128 characters; null if absent}
   */
  public String thingAttribute() {
    return (String) at(1);
  }

  /**
   * {@return the attribute of the connection that the value is, such as {@code iot:ClientId}; at
   * most 128 characters; null if absent}
   */
  public String connectionAttribute() {
    return (String) at(2);
  }

  /** Builds {@link PropagatingAttribute}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PropagatingAttribute, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PropagatingAttribute original) {
      super(original);
    }

    /** Sets {@link PropagatingAttribute#userPropertyKey()}; null for absent. */
    public Builder userPropertyKey(String userPropertyKey) {
      return set(0, userPropertyKey);
    }

    /** Sets {@link PropagatingAttribute#thingAttribute()}; null for absent. */
    public Builder thingAttribute(String thingAttribute) {
      return set(1, thingAttribute);
    }

    /** Sets {@link PropagatingAttribute#connectionAttribute()}; null for absent. */
    public Builder connectionAttribute(String connectionAttribute) {
      return set(2, connectionAttribute);
    }
  }
}
