package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What {@code updateThingGroupsForThing} takes. */
public final class UpdateThingGroupsForThingRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "thingName,thingGroupsToAdd,thingGroupsToRemove,overrideDynamicGroups",
          "t,[t,[t,b",
          's',
          new UpdateThingGroupsForThingRequest(null));

  private UpdateThingGroupsForThingRequest(Object[] values) {
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
    return new UpdateThingGroupsForThingRequest(values);
  }

  /** {@return the name of the thing; 1 to 128 characters; null if absent} */
  public String thingName() {
    return (String) at(0);
  }

  /** {@return the names of the groups that the thing comes into, unmodifiable; empty if absent} */
  public List<String> thingGroupsToAdd() {
    return listAt(1);
  }

  /** {@return whether {@link #thingGroupsToAdd} is there, even if empty} */
  public boolean hasThingGroupsToAdd() {
    return at(1) != null;
  }

  /** {@return the names of the groups that the thing leaves, unmodifiable; empty if absent} */
  public List<String> thingGroupsToRemove() {
    return listAt(2);
  }

  /** {@return whether {@link #thingGroupsToRemove} is there, even if empty} */
  public boolean hasThingGroupsToRemove() {
    return at(2) != null;
  }

  /**
   * {@return whether the thing leaves a dynamic group if it is in ten groups already. Default:
   * false; null if absent}
   */
  public Boolean overrideDynamicGroups() {
    return (Boolean) at(3);
  }

  /**
   * Builds {@link UpdateThingGroupsForThingRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<UpdateThingGroupsForThingRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateThingGroupsForThingRequest original) {
      super(original);
    }

    /** Sets {@link UpdateThingGroupsForThingRequest#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(0, thingName);
    }

    /** Sets {@link UpdateThingGroupsForThingRequest#thingGroupsToAdd()}; null for absent. */
    public Builder thingGroupsToAdd(Collection<String> thingGroupsToAdd) {
      return setList(1, thingGroupsToAdd);
    }

    /** Sets {@link UpdateThingGroupsForThingRequest#thingGroupsToAdd()}. */
    public Builder thingGroupsToAdd(String... thingGroupsToAdd) {
      return thingGroupsToAdd(Arrays.asList(thingGroupsToAdd));
    }

    /** Sets {@link UpdateThingGroupsForThingRequest#thingGroupsToRemove()}; null for absent. */
    public Builder thingGroupsToRemove(Collection<String> thingGroupsToRemove) {
      return setList(2, thingGroupsToRemove);
    }

    /** Sets {@link UpdateThingGroupsForThingRequest#thingGroupsToRemove()}. */
    public Builder thingGroupsToRemove(String... thingGroupsToRemove) {
      return thingGroupsToRemove(Arrays.asList(thingGroupsToRemove));
    }

    /** Sets {@link UpdateThingGroupsForThingRequest#overrideDynamicGroups()}; null for absent. */
    public Builder overrideDynamicGroups(Boolean overrideDynamicGroups) {
      return set(3, overrideDynamicGroups);
    }
  }
}
