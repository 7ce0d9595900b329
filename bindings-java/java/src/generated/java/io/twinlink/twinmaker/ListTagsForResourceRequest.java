package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listTagsForResource} takes. */
public final class ListTagsForResourceRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "resourceARN,maxResults,nextToken", "t,i,t", 's', new ListTagsForResourceRequest(null));

  private ListTagsForResourceRequest(Object[] values) {
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
    return new ListTagsForResourceRequest(values);
  }

  /** {@return the ARN of the resource; 20 to 2048 characters; null if absent} */
  public String resourceARN() {
    return (String) at(0);
  }

  /** {@return the size of a page. Default: 25; 0 to 200; null if absent} */
  public Integer maxResults() {
    return (Integer) at(1);
  }

  /**
   * {@return the token of the next page; none on the last one; 0 to 17880 characters; null if
   * absent}
   */
  public String nextToken() {
    return (String) at(2);
  }

  /**
   * Builds {@link ListTagsForResourceRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<ListTagsForResourceRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListTagsForResourceRequest original) {
      super(original);
    }

    /** Sets {@link ListTagsForResourceRequest#resourceARN()}; null for absent. */
    public Builder resourceARN(String resourceARN) {
      return set(0, resourceARN);
    }

    /** Sets {@link ListTagsForResourceRequest#maxResults()}; null for absent. */
    public Builder maxResults(Integer maxResults) {
      return set(1, maxResults);
    }

    /** Sets {@link ListTagsForResourceRequest#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(2, nextToken);
    }
  }
}
