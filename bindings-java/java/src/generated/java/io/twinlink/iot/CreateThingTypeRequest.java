package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code createThingType} takes. */
public final class CreateThingTypeRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "thingTypeName,thingTypeProperties,tags",
          "t,r,[r",
          's',
          new CreateThingTypeRequest(null));

  private CreateThingTypeRequest(Object[] values) {
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
    return new CreateThingTypeRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return ThingTypeProperties.SHAPE;
      case 2:
        return Tag.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the type of the thing; 1 to 128 characters; null if absent} */
  public String thingTypeName() {
    return (String) at(0);
  }

  /** {@return what the type says of its things; null if absent} */
  public ThingTypeProperties thingTypeProperties() {
    return (ThingTypeProperties) at(1);
  }

  /** {@return its tags, unmodifiable; empty if absent} */
  public List<Tag> tags() {
    return listAt(2);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(2) != null;
  }

  /** Builds {@link CreateThingTypeRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<CreateThingTypeRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateThingTypeRequest original) {
      super(original);
    }

    /** Sets {@link CreateThingTypeRequest#thingTypeName()}; null for absent. */
    public Builder thingTypeName(String thingTypeName) {
      return set(0, thingTypeName);
    }

    /** Sets {@link CreateThingTypeRequest#thingTypeProperties()}; null for absent. */
    public Builder thingTypeProperties(ThingTypeProperties thingTypeProperties) {
      return set(1, thingTypeProperties);
    }

    /** Sets {@link CreateThingTypeRequest#thingTypeProperties()} to what a function builds. */
    public Builder thingTypeProperties(Consumer<ThingTypeProperties.Builder> thingTypeProperties) {
      return thingTypeProperties(
          ThingTypeProperties.builder().applyMutation(thingTypeProperties).build());
    }

    /** Sets {@link CreateThingTypeRequest#tags()}; null for absent. */
    public Builder tags(Collection<Tag> tags) {
      return setList(2, tags);
    }

    /** Sets {@link CreateThingTypeRequest#tags()}. */
    public Builder tags(Tag... tags) {
      return tags(Arrays.asList(tags));
    }

    /** Sets {@link CreateThingTypeRequest#tags()} to what functions build. */
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
