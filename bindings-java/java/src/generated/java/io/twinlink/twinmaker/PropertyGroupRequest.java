package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A group of properties that belong together, to be defined on a component type. */
public final class PropertyGroupRequest extends Structure {
  static final Shape SHAPE =
      new Shape("groupType,propertyNames", "e,[t", 's', new PropertyGroupRequest(null));

  private PropertyGroupRequest(Object[] values) {
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
    return new PropertyGroupRequest(values);
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

  /** Builds {@link PropertyGroupRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PropertyGroupRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PropertyGroupRequest original) {
      super(original);
    }

    /** Sets {@link PropertyGroupRequest#groupTypeAsString()}; null for absent. */
    public Builder groupType(String groupType) {
      return set(0, groupType);
    }

    /** Sets {@link PropertyGroupRequest#groupType()}; null for absent. */
    public Builder groupType(GroupType groupType) {
      return setText(0, groupType);
    }

    /** Sets {@link PropertyGroupRequest#propertyNames()}; null for absent. */
    public Builder propertyNames(Collection<String> propertyNames) {
      return setList(1, propertyNames);
    }

    /** Sets {@link PropertyGroupRequest#propertyNames()}. */
    public Builder propertyNames(String... propertyNames) {
      return propertyNames(Arrays.asList(propertyNames));
    }
  }
}
