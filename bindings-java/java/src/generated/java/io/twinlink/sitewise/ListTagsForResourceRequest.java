package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listTagsForResource} takes. */
public final class ListTagsForResourceRequest extends Structure {
  static final Shape SHAPE =
      new Shape("resourceArn", "t", 's', new ListTagsForResourceRequest(null));

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

  /**
   * {@return the ARN of the resource whose tags are wanted; 1 to 1011 characters; null if absent}
   */
  public String resourceArn() {
    return (String) at(0);
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
  }
}
