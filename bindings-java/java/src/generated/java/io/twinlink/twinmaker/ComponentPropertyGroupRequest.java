package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What to do with one property group of a component. */
public final class ComponentPropertyGroupRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "groupType,propertyNames,updateType",
          "e,[t,e",
          's',
          new ComponentPropertyGroupRequest(null));

  private ComponentPropertyGroupRequest(Object[] values) {
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
    return new ComponentPropertyGroupRequest(values);
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

  /**
   * {@return what to do with it; {@link PropertyGroupUpdateType#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public PropertyGroupUpdateType updateType() {
    return PropertyGroupUpdateType.fromValue(updateTypeAsString());
  }

  /** {@return the text of {@link #updateType} as AWS has it; null if absent} */
  public String updateTypeAsString() {
    return (String) at(2);
  }

  /**
   * Builds {@link ComponentPropertyGroupRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<ComponentPropertyGroupRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ComponentPropertyGroupRequest original) {
      super(original);
    }

    /** Sets {@link ComponentPropertyGroupRequest#groupTypeAsString()}; null for absent. */
    public Builder groupType(String groupType) {
      return set(0, groupType);
    }

    /** Sets {@link ComponentPropertyGroupRequest#groupType()}; null for absent. */
    public Builder groupType(GroupType groupType) {
      return setText(0, groupType);
    }

    /** Sets {@link ComponentPropertyGroupRequest#propertyNames()}; null for absent. */
    public Builder propertyNames(Collection<String> propertyNames) {
      return setList(1, propertyNames);
    }

    /** Sets {@link ComponentPropertyGroupRequest#propertyNames()}. */
    public Builder propertyNames(String... propertyNames) {
      return propertyNames(Arrays.asList(propertyNames));
    }

    /** Sets {@link ComponentPropertyGroupRequest#updateTypeAsString()}; null for absent. */
    public Builder updateType(String updateType) {
      return set(2, updateType);
    }

    /** Sets {@link ComponentPropertyGroupRequest#updateType()}; null for absent. */
    public Builder updateType(PropertyGroupUpdateType updateType) {
      return setText(2, updateType);
    }
  }
}
