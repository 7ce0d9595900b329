package io.twinlink.iot;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listThings} takes. */
public final class ListThingsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "nextToken,maxResults,attributeName,attributeValue,thingTypeName,usePrefixAttributeValue",
          "t,i,t,t,t,b",
          's',
          new ListThingsRequest(null));

  private ListThingsRequest(Object[] values) {
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
    return new ListThingsRequest(values);
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

  /** {@return only things with this attribute; at most 128 characters; null if absent} */
  public String attributeName() {
    return (String) at(2);
  }

  /**
   * {@return only things whose attribute has this value; at most 800 characters; null if absent}
   */
  public String attributeValue() {
    return (String) at(3);
  }

  /** {@return only things of this type; 1 to 128 characters; null if absent} */
  public String thingTypeName() {
    return (String) at(4);
  }

  /**
   * {@return whether {@code attributeValue} is only how the value begins. Default: false; null if
   * absent}
   */
  public Boolean usePrefixAttributeValue() {
    return (Boolean) at(5);
  }

  /** Builds {@link ListThingsRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ListThingsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListThingsRequest original) {
      super(original);
    }

    /** Sets {@link ListThingsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(0, nextToken);
    }

    /** Sets {@link ListThingsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(1, maxResults);
    }

    /** Sets {@link ListThingsRequest#attributeName()}; null for absent. */
    public Builder attributeName(String attributeName) {
      return set(2, attributeName);
    }

    /** Sets {@link ListThingsRequest#attributeValue()}; null for absent. */
    public Builder attributeValue(String attributeValue) {
      return set(3, attributeValue);
    }

    /** Sets {@link ListThingsRequest#thingTypeName()}; null for absent. */
    public Builder thingTypeName(String thingTypeName) {
      return set(4, thingTypeName);
    }

    /** Sets {@link ListThingsRequest#usePrefixAttributeValue()}; null for absent. */
    public Builder usePrefixAttributeValue(Boolean usePrefixAttributeValue) {
      return set(5, usePrefixAttributeValue);
    }
  }
}
