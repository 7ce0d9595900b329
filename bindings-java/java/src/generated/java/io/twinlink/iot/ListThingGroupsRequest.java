package io.twinlink.iot;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listThingGroups} takes. */
public final class ListThingGroupsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "nextToken,maxResults,parentGroup,namePrefixFilter,recursive",
          "t,i,t,t,b",
          's',
          new ListThingGroupsRequest(null));

  private ListThingGroupsRequest(Object[] values) {
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
    return new ListThingGroupsRequest(values);
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  @Override
  public String nextToken() {
    return (String) at(0);
  }

  /** {@return the size of a page; 1 to 250; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(1);
  }

  /** {@return only groups within this one; 1 to 128 characters; null if absent} */
  public String parentGroup() {
    return (String) at(2);
  }

  /** {@return only groups whose name begins so; 1 to 128 characters; null if absent} */
  public String namePrefixFilter() {
    return (String) at(3);
  }

  /** {@return whether groups within groups are listed, too. Default: true; null if absent} */
  public Boolean recursive() {
    return (Boolean) at(4);
  }

  /** Builds {@link ListThingGroupsRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ListThingGroupsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListThingGroupsRequest original) {
      super(original);
    }

    /** Sets {@link ListThingGroupsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(0, nextToken);
    }

    /** Sets {@link ListThingGroupsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(1, maxResults);
    }

    /** Sets {@link ListThingGroupsRequest#parentGroup()}; null for absent. */
    public Builder parentGroup(String parentGroup) {
      return set(2, parentGroup);
    }

    /** Sets {@link ListThingGroupsRequest#namePrefixFilter()}; null for absent. */
    public Builder namePrefixFilter(String namePrefixFilter) {
      return set(3, namePrefixFilter);
    }

    /** Sets {@link ListThingGroupsRequest#recursive()}; null for absent. */
    public Builder recursive(Boolean recursive) {
      return set(4, recursive);
    }
  }
}
