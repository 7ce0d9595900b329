package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A thing as the index has it. */
public final class ThingDocument extends Structure {
  static final Shape SHAPE =
      new Shape(
          "thingName,thingId,thingTypeName,thingGroupNames,attributes,shadow,deviceDefender,connectivity",
          "t,t,t,[t,{t,t,t,r",
          's',
          new ThingDocument(null));

  private ThingDocument(Object[] values) {
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
    return new ThingDocument(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 7:
        return ThingConnectivity.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the thing; 1 to 128 characters; null if absent} */
  public String thingName() {
    return (String) at(0);
  }

  /** {@return the id of the thing; null if absent} */
  public String thingId() {
    return (String) at(1);
  }

  /** {@return the type of the thing; 1 to 128 characters; null if absent} */
  public String thingTypeName() {
    return (String) at(2);
  }

  /**
   * {@return the groups that the thing is in, and its billing group, unmodifiable; empty if absent}
   */
  public List<String> thingGroupNames() {
    return listAt(3);
  }

  /** {@return whether {@link #thingGroupNames} is there, even if empty} */
  public boolean hasThingGroupNames() {
    return at(3) != null;
  }

  /** {@return the attributes: names and values, unmodifiable; empty if absent} */
  public Map<String, String> attributes() {
    return mapAt(4);
  }

  /** {@return whether {@link #attributes} is there, even if empty} */
  public boolean hasAttributes() {
    return at(4) != null;
  }

  /**
   * {@return the shadows as JSON: the classic one's state, and the named ones under {@code name};
   * null if absent}
   */
  public String shadow() {
    return (String) at(5);
  }

  /** {@return what Device Defender found, as JSON; null if absent} */
  public String deviceDefender() {
    return (String) at(6);
  }

  /** {@return whether the thing is connected. Absent if that is not indexed; null if absent} */
  public ThingConnectivity connectivity() {
    return (ThingConnectivity) at(7);
  }

  /** Builds {@link ThingDocument}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ThingDocument, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ThingDocument original) {
      super(original);
    }

    /** Sets {@link ThingDocument#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(0, thingName);
    }

    /** Sets {@link ThingDocument#thingId()}; null for absent. */
    public Builder thingId(String thingId) {
      return set(1, thingId);
    }

    /** Sets {@link ThingDocument#thingTypeName()}; null for absent. */
    public Builder thingTypeName(String thingTypeName) {
      return set(2, thingTypeName);
    }

    /** Sets {@link ThingDocument#thingGroupNames()}; null for absent. */
    public Builder thingGroupNames(Collection<String> thingGroupNames) {
      return setList(3, thingGroupNames);
    }

    /** Sets {@link ThingDocument#thingGroupNames()}. */
    public Builder thingGroupNames(String... thingGroupNames) {
      return thingGroupNames(Arrays.asList(thingGroupNames));
    }

    /** Sets {@link ThingDocument#attributes()}; null for absent. */
    public Builder attributes(Map<String, String> attributes) {
      return setMap(4, attributes);
    }

    /** Sets {@link ThingDocument#shadow()}; null for absent. */
    public Builder shadow(String shadow) {
      return set(5, shadow);
    }

    /** Sets {@link ThingDocument#deviceDefender()}; null for absent. */
    public Builder deviceDefender(String deviceDefender) {
      return set(6, deviceDefender);
    }

    /** Sets {@link ThingDocument#connectivity()}; null for absent. */
    public Builder connectivity(ThingConnectivity connectivity) {
      return set(7, connectivity);
    }

    /** Sets {@link ThingDocument#connectivity()} to what a function builds. */
    public Builder connectivity(Consumer<ThingConnectivity.Builder> connectivity) {
      return connectivity(ThingConnectivity.builder().applyMutation(connectivity).build());
    }
  }
}
