package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What a type of things says of its things. */
public final class ThingTypeProperties extends Structure {
  static final Shape SHAPE =
      new Shape(
          "thingTypeDescription,searchableAttributes,mqtt5Configuration",
          "t,[t,r",
          's',
          new ThingTypeProperties(null));

  private ThingTypeProperties(Object[] values) {
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
    return new ThingTypeProperties(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return Mqtt5Configuration.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the description of the type; at most 2028 characters; null if absent} */
  public String thingTypeDescription() {
    return (String) at(0);
  }

  /**
   * {@return the names of attributes that things of the type can be listed by, unmodifiable; empty
   * if absent}
   */
  public List<String> searchableAttributes() {
    return listAt(1);
  }

  /** {@return whether {@link #searchableAttributes} is there, even if empty} */
  public boolean hasSearchableAttributes() {
    return at(1) != null;
  }

  /** {@return what is added to messages over MQTT 5; null if absent} */
  public Mqtt5Configuration mqtt5Configuration() {
    return (Mqtt5Configuration) at(2);
  }

  /** Builds {@link ThingTypeProperties}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ThingTypeProperties, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ThingTypeProperties original) {
      super(original);
    }

    /** Sets {@link ThingTypeProperties#thingTypeDescription()}; null for absent. */
    public Builder thingTypeDescription(String thingTypeDescription) {
      return set(0, thingTypeDescription);
    }

    /** Sets {@link ThingTypeProperties#searchableAttributes()}; null for absent. */
    public Builder searchableAttributes(Collection<String> searchableAttributes) {
      return setList(1, searchableAttributes);
    }

    /** Sets {@link ThingTypeProperties#searchableAttributes()}. */
    public Builder searchableAttributes(String... searchableAttributes) {
      return searchableAttributes(Arrays.asList(searchableAttributes));
    }

    /** Sets {@link ThingTypeProperties#mqtt5Configuration()}; null for absent. */
    public Builder mqtt5Configuration(Mqtt5Configuration mqtt5Configuration) {
      return set(2, mqtt5Configuration);
    }

    /** Sets {@link ThingTypeProperties#mqtt5Configuration()} to what a function builds. */
    public Builder mqtt5Configuration(Consumer<Mqtt5Configuration.Builder> mqtt5Configuration) {
      return mqtt5Configuration(
          Mqtt5Configuration.builder().applyMutation(mqtt5Configuration).build());
    }
  }
}
