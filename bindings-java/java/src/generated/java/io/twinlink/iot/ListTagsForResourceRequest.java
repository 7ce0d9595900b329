package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listTagsForResource} takes. */
public final class ListTagsForResourceRequest extends Structure {
  static final Shape SHAPE =
      new Shape("resourceArn,nextToken", "t,t", 's', new ListTagsForResourceRequest(null));

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

  /** {@return the ARN of the resource; null if absent} */
  public String resourceArn() {
    return (String) at(0);
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  public String nextToken() {
    return (String) at(1);
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

    /** Sets {@link ListTagsForResourceRequest#resourceArn()}; null for absent. */
    public Builder resourceArn(String resourceArn) {
      return set(0, resourceArn);
    }

    /** Sets {@link ListTagsForResourceRequest#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
