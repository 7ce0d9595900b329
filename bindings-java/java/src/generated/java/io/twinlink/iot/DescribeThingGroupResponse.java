package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code describeThingGroup} answers. */
public final class DescribeThingGroupResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "thingGroupName,thingGroupId,thingGroupArn,version,thingGroupProperties,thingGroupMetadata,indexName,queryString,queryVersion,status",
          "t,t,t,l,r,r,t,t,t,e",
          'r',
          new DescribeThingGroupResponse(null));

  private DescribeThingGroupResponse(Object[] values) {
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
    return new DescribeThingGroupResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return ThingGroupProperties.SHAPE;
      case 5:
        return ThingGroupMetadata.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the group; 1 to 128 characters; null if absent} */
  public String thingGroupName() {
    return (String) at(0);
  }

  /** {@return the id of the group; 1 to 128 characters; null if absent} */
  public String thingGroupId() {
    return (String) at(1);
  }

  /** {@return the ARN of the group; null if absent} */
  public String thingGroupArn() {
    return (String) at(2);
  }

  /** {@return the version of the group: one more with each change; null if absent} */
  public Long version() {
    return (Long) at(3);
  }

  /** {@return the description and the attributes of the group; null if absent} */
  public ThingGroupProperties thingGroupProperties() {
    return (ThingGroupProperties) at(4);
  }

  /** {@return when the group was created, and what it is within; null if absent} */
  public ThingGroupMetadata thingGroupMetadata() {
    return (ThingGroupMetadata) at(5);
  }

  /**
   * {@return the index in which a dynamic group finds its things; 1 to 128 characters; null if
   * absent}
   */
  public String indexName() {
    return (String) at(6);
  }

  /** {@return the query that finds the things of a dynamic group; null if absent} */
  public String queryString() {
    return (String) at(7);
  }

  /** {@return the version of the query's language; null if absent} */
  public String queryVersion() {
    return (String) at(8);
  }

  /**
   * {@return whether the things of a dynamic group are known by now; {@link
   * DynamicGroupStatus#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public DynamicGroupStatus status() {
    return DynamicGroupStatus.fromValue(statusAsString());
  }

  /** {@return the text of {@link #status} as AWS has it; null if absent} */
  public String statusAsString() {
    return (String) at(9);
  }

  /**
   * Builds {@link DescribeThingGroupResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<DescribeThingGroupResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeThingGroupResponse original) {
      super(original);
    }

    /** Sets {@link DescribeThingGroupResponse#thingGroupName()}; null for absent. */
    public Builder thingGroupName(String thingGroupName) {
      return set(0, thingGroupName);
    }

    /** Sets {@link DescribeThingGroupResponse#thingGroupId()}; null for absent. */
    public Builder thingGroupId(String thingGroupId) {
      return set(1, thingGroupId);
    }

    /** Sets {@link DescribeThingGroupResponse#thingGroupArn()}; null for absent. */
    public Builder thingGroupArn(String thingGroupArn) {
      return set(2, thingGroupArn);
    }

    /** Sets {@link DescribeThingGroupResponse#version()}; null for absent. */
    public Builder version(Long version) {
      return set(3, version);
    }

    /** Sets {@link DescribeThingGroupResponse#thingGroupProperties()}; null for absent. */
    public Builder thingGroupProperties(ThingGroupProperties thingGroupProperties) {
      return set(4, thingGroupProperties);
    }

    /** Sets {@link DescribeThingGroupResponse#thingGroupProperties()} to what a function builds. */
    public Builder thingGroupProperties(
        Consumer<ThingGroupProperties.Builder> thingGroupProperties) {
      return thingGroupProperties(
          ThingGroupProperties.builder().applyMutation(thingGroupProperties).build());
    }

    /** Sets {@link DescribeThingGroupResponse#thingGroupMetadata()}; null for absent. */
    public Builder thingGroupMetadata(ThingGroupMetadata thingGroupMetadata) {
      return set(5, thingGroupMetadata);
    }

    /** Sets {@link DescribeThingGroupResponse#thingGroupMetadata()} to what a function builds. */
    public Builder thingGroupMetadata(Consumer<ThingGroupMetadata.Builder> thingGroupMetadata) {
      return thingGroupMetadata(
          ThingGroupMetadata.builder().applyMutation(thingGroupMetadata).build());
    }

    /** Sets {@link DescribeThingGroupResponse#indexName()}; null for absent. */
    public Builder indexName(String indexName) {
      return set(6, indexName);
    }

    /** Sets {@link DescribeThingGroupResponse#queryString()}; null for absent. */
    public Builder queryString(String queryString) {
      return set(7, queryString);
    }

    /** Sets {@link DescribeThingGroupResponse#queryVersion()}; null for absent. */
    public Builder queryVersion(String queryVersion) {
      return set(8, queryVersion);
    }

    /** Sets {@link DescribeThingGroupResponse#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(9, status);
    }

    /** Sets {@link DescribeThingGroupResponse#status()}; null for absent. */
    public Builder status(DynamicGroupStatus status) {
      return setText(9, status);
    }
  }
}
