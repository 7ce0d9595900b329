package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;

/** A thing in a list. */
public final class ThingAttribute extends Structure {
  static final Shape SHAPE =
      new Shape(
          "thingName,thingTypeName,thingArn,attributes,version",
          "t,t,t,{t,l",
          's',
          new ThingAttribute(null));

  private ThingAttribute(Object[] values) {
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
    return new ThingAttribute(values);
  }

  /** {@return the name of the thing; 1 to 128 characters; null if absent} */
  public String thingName() {
    return (String) at(0);
  }

  /** {@return the type of the thing; 1 to 128 characters; null if absent} */
  public String thingTypeName() {
    return (String) at(1);
  }

  /** {@return the ARN of the thing; null if absent} */
  public String thingArn() {
    return (String) at(2);
  }

  /** {@return the attributes: names and values, unmodifiable; empty if absent} */
  public Map<String, String> attributes() {
    return mapAt(3);
  }

  /** {@return whether {@link #attributes} is there, even if empty} */
  public boolean hasAttributes() {
    return at(3) != null;
  }

  /** {@return its version: one more with each change; null if absent} */
  public Long version() {
    return (Long) at(4);
  }

  /** Builds {@link ThingAttribute}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ThingAttribute, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ThingAttribute original) {
      super(original);
    }

    /** Sets {@link ThingAttribute#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(0, thingName);
    }

    /** Sets {@link ThingAttribute#thingTypeName()}; null for absent. */
    public Builder thingTypeName(String thingTypeName) {
      return set(1, thingTypeName);
    }

    /** Sets {@link ThingAttribute#thingArn()}; null for absent. */
    public Builder thingArn(String thingArn) {
      return set(2, thingArn);
    }

    /** Sets {@link ThingAttribute#attributes()}; null for absent. */
    public Builder attributes(Map<String, String> attributes) {
      return setMap(3, attributes);
    }

    /** Sets {@link ThingAttribute#version()}; null for absent. */
    public Builder version(Long version) {
      return set(4, version);
    }
  }
}
