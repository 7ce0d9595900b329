package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code tagResource} takes. */
public final class TagResourceRequest extends Structure {
  static final Shape SHAPE =
      new Shape("resourceArn,tags", "t,[r", 's', new TagResourceRequest(null));

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

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return Tag.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the ARN of the resource; null if absent} */
  public String resourceArn() {
    return (String) at(0);
  }

  /** {@return the tags to put on, unmodifiable; empty if absent} */
  public List<Tag> tags() {
    return listAt(1);
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
    public Builder tags(Collection<Tag> tags) {
      return setList(1, tags);
    }

    /** Sets {@link TagResourceRequest#tags()}. */
    public Builder tags(Tag... tags) {
      return tags(Arrays.asList(tags));
    }

    /** Sets {@link TagResourceRequest#tags()} to what functions build. */
    @SafeVarargs
    public final Builder tags(Consumer<Tag.Builder>... tags) {
      List<Tag> built = new ArrayList<>();
      for (Consumer<Tag.Builder> one : tags) {
        built.add(Tag.builder().applyMutation(one).build());
      }
      return tags(built);
    }
  }
}
