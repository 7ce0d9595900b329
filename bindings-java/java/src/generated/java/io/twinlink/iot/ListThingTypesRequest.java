package io.twinlink.iot;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listThingTypes} takes. */
public final class ListThingTypesRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "nextToken,maxResults,thingTypeName", "t,i,t", 's', new ListThingTypesRequest(null));

  private ListThingTypesRequest(Object[] values) {
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
    return new ListThingTypesRequest(values);
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

  /** {@return only the type of this name; 1 to 128 characters; null if absent} */
  public String thingTypeName() {
    return (String) at(2);
  }

  /** Builds {@link ListThingTypesRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ListThingTypesRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListThingTypesRequest original) {
      super(original);
    }

    /** Sets {@link ListThingTypesRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(0, nextToken);
    }

    /** Sets {@link ListThingTypesRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(1, maxResults);
    }

    /** Sets {@link ListThingTypesRequest#thingTypeName()}; null for absent. */
    public Builder thingTypeName(String thingTypeName) {
      return set(2, thingTypeName);
    }
  }
}
