package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A group of properties of a component type. */
public final class PropertyGroupResponse extends Structure {
  static final Shape SHAPE =
      new Shape(
          "groupType,propertyNames,isInherited", "e,[t,b", 's', new PropertyGroupResponse(null));

  private PropertyGroupResponse(Object[] values) {
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
    return new PropertyGroupResponse(values);
  }

  /**
   * {@return the shape of the group; {@link GroupType#UNKNOWN_TO_SDK_VERSION} if it is newer than
   * this version; null if absent}
   */
  public GroupType groupType() {
    return GroupType.fromValue(groupTypeAsString());
  }

  /** {@return the text of {@link #groupType} as AWS has it; null if absent} */
  public String groupTypeAsString() {
    return (String) at(0);
  }

  /** {@return the names of the properties in the group, unmodifiable; empty if absent} */
  public List<String> propertyNames() {
    return listAt(1);
  }

  /** {@return whether {@link #propertyNames} is there, even if empty} */
  public boolean hasPropertyNames() {
    return at(1) != null;
  }

  /** {@return whether it comes from a parent by inheritance; null if absent} */
  public Boolean isInherited() {
    return (Boolean) at(2);
  }

  /** Builds {@link PropertyGroupResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PropertyGroupResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PropertyGroupResponse original) {
      super(original);
    }

    /** Sets {@link PropertyGroupResponse#groupTypeAsString()}; null for absent. */
    public Builder groupType(String groupType) {
      return set(0, groupType);
    }

    /** Sets {@link PropertyGroupResponse#groupType()}; null for absent. */
    public Builder groupType(GroupType groupType) {
      return setText(0, groupType);
    }

    /** Sets {@link PropertyGroupResponse#propertyNames()}; null for absent. */
    public Builder propertyNames(Collection<String> propertyNames) {
      return setList(1, propertyNames);
    }

    /** Sets {@link PropertyGroupResponse#propertyNames()}. */
    public Builder propertyNames(String... propertyNames) {
      return propertyNames(Arrays.asList(propertyNames));
    }

    /** Sets {@link PropertyGroupResponse#isInherited()}; null for absent. */
    public Builder isInherited(Boolean isInherited) {
      return set(2, isInherited);
    }
  }
}
