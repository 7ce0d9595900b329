package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A group of things as the index has it. */
public final class ThingGroupDocument extends Structure {
  static final Shape SHAPE =
      new Shape(
          "thingGroupName,thingGroupId,thingGroupDescription,attributes,parentGroupNames",
          "t,t,t,{t,[t",
          's',
          new ThingGroupDocument(null));

  private ThingGroupDocument(Object[] values) {
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
    return new ThingGroupDocument(values);
  }

  /** {@return the name of the group; 1 to 128 characters; null if absent} */
  public String thingGroupName() {
    return (String) at(0);
  }

  /** {@return the id of the group; 1 to 128 characters; null if absent} */
  public String thingGroupId() {
    return (String) at(1);
  }

  /** {@return the description of the group; at most 2028 characters; null if absent} */
  public String thingGroupDescription() {
    return (String) at(2);
  }

  /** {@return the attributes: names and values, unmodifiable; empty if absent} */
  public Map<String, String> attributes() {
    return mapAt(3);
  }

  /** {@return whether {@link #attributes} is there, even if empty} */
  public boolean hasAttributes() {
    return at(3) != null;
  }

  /** {@return the groups that it is within, unmodifiable; empty if absent} */
  public List<String> parentGroupNames() {
    return listAt(4);
  }

  /** {@return whether {@link #parentGroupNames} is there, even if empty} */
  public boolean hasParentGroupNames() {
    return at(4) != null;
  }

  /** Builds {@link ThingGroupDocument}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ThingGroupDocument, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ThingGroupDocument original) {
      super(original);
    }

    /** Sets {@link ThingGroupDocument#thingGroupName()}; null for absent. */
    public Builder thingGroupName(String thingGroupName) {
      return set(0, thingGroupName);
    }

    /** Sets {@link ThingGroupDocument#thingGroupId()}; null for absent. */
    public Builder thingGroupId(String thingGroupId) {
      return set(1, thingGroupId);
    }

    /** Sets {@link ThingGroupDocument#thingGroupDescription()}; null for absent. */
    public Builder thingGroupDescription(String thingGroupDescription) {
      return set(2, thingGroupDescription);
    }

    /** Sets {@link ThingGroupDocument#attributes()}; null for absent. */
    public Builder attributes(Map<String, String> attributes) {
      return setMap(3, attributes);
    }

    /** Sets {@link ThingGroupDocument#parentGroupNames()}; null for absent. */
    public Builder parentGroupNames(Collection<String> parentGroupNames) {
      return setList(4, parentGroupNames);
    }

    /** Sets {@link ThingGroupDocument#parentGroupNames()}. */
    public Builder parentGroupNames(String... parentGroupNames) {
      return parentGroupNames(Arrays.asList(parentGroupNames));
    }
  }
}
