package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** When a group was created, and what it is within. */
public final class ThingGroupMetadata extends Structure {
  static final Shape SHAPE =
      new Shape(
          "parentGroupName,rootToParentThingGroups,creationDate",
          "t,[r,m",
          's',
          new ThingGroupMetadata(null));

  private ThingGroupMetadata(Object[] values) {
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
    return new ThingGroupMetadata(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return GroupNameAndArn.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the group that it is within; 1 to 128 characters; null if absent} */
  public String parentGroupName() {
    return (String) at(0);
  }

  /** {@return the groups that it is within, the outermost first, unmodifiable; empty if absent} */
  public List<GroupNameAndArn> rootToParentThingGroups() {
    return listAt(1);
  }

  /** {@return whether {@link #rootToParentThingGroups} is there, even if empty} */
  public boolean hasRootToParentThingGroups() {
    return at(1) != null;
  }

  /** {@return when the group was created; null if absent} */
  public Instant creationDate() {
    return (Instant) at(2);
  }

  /** Builds {@link ThingGroupMetadata}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ThingGroupMetadata, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ThingGroupMetadata original) {
      super(original);
    }

    /** Sets {@link ThingGroupMetadata#parentGroupName()}; null for absent. */
    public Builder parentGroupName(String parentGroupName) {
      return set(0, parentGroupName);
    }

    /** Sets {@link ThingGroupMetadata#rootToParentThingGroups()}; null for absent. */
    public Builder rootToParentThingGroups(Collection<GroupNameAndArn> rootToParentThingGroups) {
      return setList(1, rootToParentThingGroups);
    }

    /** Sets {@link ThingGroupMetadata#rootToParentThingGroups()}. */
    public Builder rootToParentThingGroups(GroupNameAndArn... rootToParentThingGroups) {
      return rootToParentThingGroups(Arrays.asList(rootToParentThingGroups));
    }

    /** Sets {@link ThingGroupMetadata#rootToParentThingGroups()} to what functions build. */
    @SafeVarargs
    public final Builder rootToParentThingGroups(
        Consumer<GroupNameAndArn.Builder>... rootToParentThingGroups) {
      List<GroupNameAndArn> built = new ArrayList<>();
      for (Consumer<GroupNameAndArn.Builder> one : rootToParentThingGroups) {
        built.add(GroupNameAndArn.builder().applyMutation(one).build());
      }
      return rootToParentThingGroups(built);
    }

    /** Sets {@link ThingGroupMetadata#creationDate()}; null for absent. */
    public Builder creationDate(Instant creationDate) {
      return set(2, creationDate);
    }
  }
}
