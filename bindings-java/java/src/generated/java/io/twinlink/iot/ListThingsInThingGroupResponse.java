package io.twinlink.iot;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What {@code listThingsInThingGroup} answers. */
public final class ListThingsInThingGroupResponse extends PagedResponse<String> {
  static final Shape SHAPE =
      new Shape("things,nextToken", "[t,t", 'r', new ListThingsInThingGroupResponse(null));

  private ListThingsInThingGroupResponse(Object[] values) {
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
    return new ListThingsInThingGroupResponse(values);
  }

  /** {@return the names of the things of this page, unmodifiable; empty if absent} */
  public List<String> things() {
    return listAt(0);
  }

  /** {@return whether {@link #things} is there, even if empty} */
  public boolean hasThings() {
    return at(0) != null;
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #things}} */
  @Override
  public List<String> items() {
    return things();
  }

  /**
   * Builds {@link ListThingsInThingGroupResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<ListThingsInThingGroupResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListThingsInThingGroupResponse original) {
      super(original);
    }

    /** Sets {@link ListThingsInThingGroupResponse#things()}; null for absent. */
    public Builder things(Collection<String> things) {
      return setList(0, things);
    }

    /** Sets {@link ListThingsInThingGroupResponse#things()}. */
    public Builder things(String... things) {
      return things(Arrays.asList(things));
    }

    /** Sets {@link ListThingsInThingGroupResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
