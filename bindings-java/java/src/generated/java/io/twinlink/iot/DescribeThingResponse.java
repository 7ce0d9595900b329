package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;

/** What {@code describeThing} answers. */
public final class DescribeThingResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "defaultClientId,thingName,thingId,thingArn,thingTypeName,attributes,version,billingGroupName",
          "t,t,t,t,t,{t,l,t",
          'r',
          new DescribeThingResponse(null));

  private DescribeThingResponse(Object[] values) {
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
    return new DescribeThingResponse(values);
  }

  /** {@return the MQTT client id that the thing is supposed to use; null if absent} */
  public String defaultClientId() {
    return (String) at(0);
  }

  /** {@return the name of the thing; 1 to 128 characters; null if absent} */
  public String thingName() {
    return (String) at(1);
  }

  /** {@return the id of the thing; null if absent} */
  public String thingId() {
    return (String) at(2);
  }

  /** {@return the ARN of the thing; null if absent} */
  public String thingArn() {
    return (String) at(3);
  }

  /** {@return the type of the thing; 1 to 128 characters; null if absent} */
  public String thingTypeName() {
    return (String) at(4);
  }

  /** {@return the attributes: names and values, unmodifiable; empty if absent} */
  public Map<String, String> attributes() {
    return mapAt(5);
  }

  /** {@return whether {@link #attributes} is there, even if empty} */
  public boolean hasAttributes() {
    return at(5) != null;
  }

  /** {@return its version: one more with each change; null if absent} */
  public Long version() {
    return (Long) at(6);
  }

  /** {@return the billing group that the thing is in; 1 to 128 characters; null if absent} */
  public String billingGroupName() {
    return (String) at(7);
  }

  /** Builds {@link DescribeThingResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<DescribeThingResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeThingResponse original) {
      super(original);
    }

    /** Sets {@link DescribeThingResponse#defaultClientId()}; null for absent. */
    public Builder defaultClientId(String defaultClientId) {
      return set(0, defaultClientId);
    }

    /** Sets {@link DescribeThingResponse#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(1, thingName);
    }

    /** Sets {@link DescribeThingResponse#thingId()}; null for absent. */
    public Builder thingId(String thingId) {
      return set(2, thingId);
    }

    /** Sets {@link DescribeThingResponse#thingArn()}; null for absent. */
    public Builder thingArn(String thingArn) {
      return set(3, thingArn);
    }

    /** Sets {@link DescribeThingResponse#thingTypeName()}; null for absent. */
    public Builder thingTypeName(String thingTypeName) {
      return set(4, thingTypeName);
    }

    /** Sets {@link DescribeThingResponse#attributes()}; null for absent. */
    public Builder attributes(Map<String, String> attributes) {
      return setMap(5, attributes);
    }

    /** Sets {@link DescribeThingResponse#version()}; null for absent. */
    public Builder version(Long version) {
      return set(6, version);
    }

    /** Sets {@link DescribeThingResponse#billingGroupName()}; null for absent. */
    public Builder billingGroupName(String billingGroupName) {
      return set(7, billingGroupName);
    }
  }
}
