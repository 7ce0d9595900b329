package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code createThingGroup} takes. */
public final class CreateThingGroupRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "thingGroupName,parentGroupName,thingGroupProperties,tags",
          "t,t,r,[r",
          's',
          new CreateThingGroupRequest(null));

  private CreateThingGroupRequest(Object[] values) {
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
    return new CreateThingGroupRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return ThingGroupProperties.SHAPE;
      case 3:
        return Tag.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the group; 1 to 128 characters; null if absent} */
  public String thingGroupName() {
    return (String) at(0);
  }

  /** {@return the group that it is within; 1 to 128 characters; null if absent} */
  public String parentGroupName() {
    return (String) at(1);
  }

  /** {@return the description and the attributes of the group; null if absent} */
  public ThingGroupProperties thingGroupProperties() {
    return (ThingGroupProperties) at(2);
  }

  /** {@return its tags, unmodifiable; empty if absent} */
  public List<Tag> tags() {
    return listAt(3);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(3) != null;
  }

  /**
   * Builds {@link CreateThingGroupRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<CreateThingGroupRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateThingGroupRequest original) {
      super(original);
    }

    /** Sets {@link CreateThingGroupRequest#thingGroupName()}; null for absent. */
    public Builder thingGroupName(String thingGroupName) {
      return set(0, thingGroupName);
    }

    /** Sets {@link CreateThingGroupRequest#parentGroupName()}; null for absent. */
    public Builder parentGroupName(String parentGroupName) {
      return set(1, parentGroupName);
    }

    /** Sets {@link CreateThingGroupRequest#thingGroupProperties()}; null for absent. */
    public Builder thingGroupProperties(ThingGroupProperties thingGroupProperties) {
      return set(2, thingGroupProperties);
    }

    /** Sets {@link CreateThingGroupRequest#thingGroupProperties()} to what a function builds. */
    public Builder thingGroupProperties(
        Consumer<ThingGroupProperties.Builder> thingGroupProperties) {
      return thingGroupProperties(
          ThingGroupProperties.builder().applyMutation(thingGroupProperties).build());
    }

    /** Sets {@link CreateThingGroupRequest#tags()}; null for absent. */
    public Builder tags(Collection<Tag> tags) {
      return setList(3, tags);
    }

    /** Sets {@link CreateThingGroupRequest#tags()}. */
    public Builder tags(Tag... tags) {
      return tags(Arrays.asList(tags));
    }

    /** Sets {@link CreateThingGroupRequest#tags()} to what functions build. */
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
