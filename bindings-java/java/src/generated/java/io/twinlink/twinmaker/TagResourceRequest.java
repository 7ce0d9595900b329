package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;

/** What {@code tagResource} takes. */
public final class TagResourceRequest extends Structure {
  static final Shape SHAPE =
      new Shape("resourceARN,tags", "t,{t", 's', new TagResourceRequest(null));

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

  /** {@return the ARN of the resource; 20 to 2048 characters; null if absent} */
  public String resourceARN() {
    return (String) at(0);
  }

  /**
   * {@return the tags to put on: keys and values; 0 to 50 entries, unmodifiable; empty if absent}
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

    /** Sets {@link TagResourceRequest#resourceARN()}; null for absent. */
    public Builder resourceARN(String resourceARN) {
      return set(0, resourceARN);
    }

    /** Sets {@link TagResourceRequest#tags()}; null for absent. */
    public Builder tags(Map<String, String> tags) {
      return setMap(1, tags);
    }
  }
}
