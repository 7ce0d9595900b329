package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What {@code untagResource} takes. */
public final class UntagResourceRequest extends Structure {
  static final Shape SHAPE =
      new Shape("resourceArn,tagKeys", "t,[t", 's', new UntagResourceRequest(null));

  private UntagResourceRequest(Object[] values) {
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
    return new UntagResourceRequest(values);
  }

  /** {@return the ARN of the resource; null if absent} */
  public String resourceArn() {
    return (String) at(0);
  }

  /** {@return the keys of the tags that are taken away, unmodifiable; empty if absent} */
  public List<String> tagKeys() {
    return listAt(1);
  }

  /** {@return whether {@link #tagKeys} is there, even if empty} */
  public boolean hasTagKeys() {
    return at(1) != null;
  }

  /** Builds {@link UntagResourceRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<UntagResourceRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UntagResourceRequest original) {
      super(original);
    }

    /** Sets {@link UntagResourceRequest#resourceArn()}; null for absent. */
    public Builder resourceArn(String resourceArn) {
      return set(0, resourceArn);
    }

    /** Sets {@link UntagResourceRequest#tagKeys()}; null for absent. */
    public Builder tagKeys(Collection<String> tagKeys) {
      return setList(1, tagKeys);
    }

    /** Sets {@link UntagResourceRequest#tagKeys()}. */
    public Builder tagKeys(String... tagKeys) {
      return tagKeys(Arrays.asList(tagKeys));
    }
  }
}
