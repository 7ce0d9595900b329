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

/** What {@code listThingGroupsForThing} answers. */
public final class ListThingGroupsForThingResponse extends PagedResponse<GroupNameAndArn> {
  static final Shape SHAPE =
      new Shape("thingGroups,nextToken", "[r,t", 'r', new ListThingGroupsForThingResponse(null));

  private ListThingGroupsForThingResponse(Object[] values) {
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
    return new ListThingGroupsForThingResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return GroupNameAndArn.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the groups of this page, unmodifiable; empty if absent} */
  public List<GroupNameAndArn> thingGroups() {
    return listAt(0);
  }

  /** {@return whether {@link #thingGroups} is there, even if empty} */
  public boolean hasThingGroups() {
    return at(0) != null;
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #thingGroups}} */
  @Override
  public List<GroupNameAndArn> items() {
    return thingGroups();
  }

  /**
   * Builds {@link ListThingGroupsForThingResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<ListThingGroupsForThingResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListThingGroupsForThingResponse original) {
      super(original);
    }

    /** Sets {@link ListThingGroupsForThingResponse#thingGroups()}; null for absent. */
    public Builder thingGroups(Collection<GroupNameAndArn> thingGroups) {
      return setList(0, thingGroups);
    }

    /** Sets {@link ListThingGroupsForThingResponse#thingGroups()}. */
    public Builder thingGroups(GroupNameAndArn... thingGroups) {
      return thingGroups(Arrays.asList(thingGroups));
    }

    /** Sets {@link ListThingGroupsForThingResponse#thingGroups()} to what functions build. */
    @SafeVarargs
    public final Builder thingGroups(Consumer<GroupNameAndArn.Builder>... thingGroups) {
      List<GroupNameAndArn> built = new ArrayList<>();
      for (Consumer<GroupNameAndArn.Builder> one : thingGroups) {
        built.add(GroupNameAndArn.builder().applyMutation(one).build());
      }
      return thingGroups(built);
    }

    /** Sets {@link ListThingGroupsForThingResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
