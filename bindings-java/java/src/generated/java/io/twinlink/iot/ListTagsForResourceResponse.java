package io.twinlink.iot;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code listTagsForResource} answers. */
public final class ListTagsForResourceResponse extends PagedResponse<Tag> {
  static final Shape SHAPE =
      new Shape("tags,nextToken", "[r,t", 'r', new ListTagsForResourceResponse(null));

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

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return Tag.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the tags of this page, unmodifiable; empty if absent} */
  public List<Tag> tags() {
    return listAt(0);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(0) != null;
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #tags}} */
  @Override
  public List<Tag> items() {
    return tags();
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
    public Builder tags(Collection<Tag> tags) {
      return setList(0, tags);
    }

    /** Sets {@link ListTagsForResourceResponse#tags()}. */
    public Builder tags(Tag... tags) {
      return tags(Arrays.asList(tags));
    }

    /** Sets {@link ListTagsForResourceResponse#tags()} to what functions build. */
    @SafeVarargs
    public final Builder tags(Consumer<Tag.Builder>... tags) {
      List<Tag> built = new ArrayList<>();
      for (Consumer<Tag.Builder> one : tags) {
        built.add(Tag.builder().applyMutation(one).build());
      }
      return tags(built);
    }

    /** Sets {@link ListTagsForResourceResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
