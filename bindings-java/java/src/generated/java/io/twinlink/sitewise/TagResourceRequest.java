package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;

/** What {@code tagResource} takes. */
public final class TagResourceRequest extends Structure {
  static final Shape SHAPE =
      new Shape("resourceArn,tags", "t,{t", 's', new TagResourceRequest(null));

  private TagResourceRequest(Object[] values) {
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
    return new TagResourceRequest(values);
  }

  /** {@return the ARN of the resource that gets the tags; 1 to 1011 characters; null if absent} */
  public String resourceArn() {
    return (String) at(0);
  }

  /**
   * {@return the tags to add or replace: keys and values. Other tags stay as they are; 1 to 50
   * entries, unmodifiable; empty if absent}
   */
  public Map<String, String> tags() {
    return mapAt(1);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(1) != null;
  }

  /** Builds {@link TagResourceRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<TagResourceRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(TagResourceRequest original) {
      super(original);
    }

    /** Sets {@link TagResourceRequest#resourceArn()}; null for absent. */
    public Builder resourceArn(String resourceArn) {
      return set(0, resourceArn);
    }

    /** Sets {@link TagResourceRequest#tags()}; null for absent. */
    public Builder tags(Map<String, String> tags) {
      return setMap(1, tags);
    }
  }
}
