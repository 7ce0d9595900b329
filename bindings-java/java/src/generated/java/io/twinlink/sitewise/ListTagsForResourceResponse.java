package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;

/** What {@code listTagsForResource} answers. */
public final class ListTagsForResourceResponse extends Response {
  static final Shape SHAPE = new Shape("tags", "{t", 'r', new ListTagsForResourceResponse(null));

  private ListTagsForResourceResponse(Object[] values) {
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
    return new ListTagsForResourceResponse(values);
  }

  /** {@return its tags: keys and values; 1 to 50 entries, unmodifiable; empty if absent} */
  public Map<String, String> tags() {
    return mapAt(0);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(0) != null;
  }

  /**
   * Builds {@link ListTagsForResourceResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder extends Response.Builder<ListTagsForResourceResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListTagsForResourceResponse original) {
      super(original);
    }

    /** Sets {@link ListTagsForResourceResponse#tags()}; null for absent. */
    public Builder tags(Map<String, String> tags) {
      return setMap(0, tags);
    }
  }
}
