package io.twinlink.iot;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listThingsInThingGroup} takes. */
public final class ListThingsInThingGroupRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "thingGroupName,recursive,nextToken,maxResults",
          "t,b,t,i",
          's',
          new ListThingsInThingGroupRequest(null));

  private ListThingsInThingGroupRequest(Object[] values) {
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
    return new ListThingsInThingGroupRequest(values);
  }

  /** {@return the name of the group; 1 to 128 characters; null if absent} */
  public String thingGroupName() {
    return (String) at(0);
  }

  /** {@return whether what is in groups within it counts, too. Default: false; null if absent} */
  public Boolean recursive() {
    return (Boolean) at(1);
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  @Override
  public String nextToken() {
    return (String) at(2);
  }

  /** {@return the size of a page; 1 to 250; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(3);
  }

  /**
   * Builds {@link ListThingsInThingGroupRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<ListThingsInThingGroupRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListThingsInThingGroupRequest original) {
      super(original);
    }

    /** Sets {@link ListThingsInThingGroupRequest#thingGroupName()}; null for absent. */
    public Builder thingGroupName(String thingGroupName) {
      return set(0, thingGroupName);
    }

    /** Sets {@link ListThingsInThingGroupRequest#recursive()}; null for absent. */
    public Builder recursive(Boolean recursive) {
      return set(1, recursive);
    }

    /** Sets {@link ListThingsInThingGroupRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(2, nextToken);
    }

    /** Sets {@link ListThingsInThingGroupRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(3, maxResults);
    }
  }
}
