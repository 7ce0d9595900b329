package io.twinlink.iot;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listThingPrincipals} takes. */
public final class ListThingPrincipalsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "nextToken,maxResults,thingName", "t,i,t", 's', new ListThingPrincipalsRequest(null));

  private ListThingPrincipalsRequest(Object[] values) {
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
    return new ListThingPrincipalsRequest(values);
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

  /** {@return the name of the thing; 1 to 128 characters; null if absent} */
  public String thingName() {
    return (String) at(2);
  }

  /**
   * Builds {@link ListThingPrincipalsRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<ListThingPrincipalsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListThingPrincipalsRequest original) {
      super(original);
    }

    /** Sets {@link ListThingPrincipalsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(0, nextToken);
    }

    /** Sets {@link ListThingPrincipalsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(1, maxResults);
    }

    /** Sets {@link ListThingPrincipalsRequest#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(2, thingName);
    }
  }
}
