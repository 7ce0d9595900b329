package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;

/** One change to a component of an entity: add, change or delete it. */
public final class ComponentUpdateRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "updateType,description,componentTypeId,propertyUpdates,propertyGroupUpdates",
          "e,t,t,{r,{r",
          's',
          new ComponentUpdateRequest(null));

  private ComponentUpdateRequest(Object[] values) {
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
    return new ComponentUpdateRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return PropertyRequest.SHAPE;
      case 4:
        return ComponentPropertyGroupRequest.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return what to do with it; {@link ComponentUpdateType#UNKNOWN_TO_SDK_VERSION} if it is newer
   * than this version; null if absent}
   */
  public ComponentUpdateType updateType() {
    return ComponentUpdateType.fromValue(updateTypeAsString());
  }

  /** {@return the text of {@link #updateType} as AWS has it; null if absent} */
  public String updateTypeAsString() {
    return (String) at(0);
  }

  /** {@return its description; 0 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(1);
  }

  /** {@return the id of the component type; 1 to 256 characters; null if absent} */
  public String componentTypeId() {
    return (String) at(2);
  }

  /**
   * {@return the properties to change, by name; each has its own update type, unmodifiable; empty
   * if absent}
   */
  public Map<String, PropertyRequest> propertyUpdates() {
    return mapAt(3);
  }

  /** {@return whether {@link #propertyUpdates} is there, even if empty} */
  public boolean hasPropertyUpdates() {
    return at(3) != null;
  }

  /**
   * {@return the property groups to change, by name; each has its own update type, unmodifiable;
   * empty if absent}
   */
  public Map<String, ComponentPropertyGroupRequest> propertyGroupUpdates() {
    return mapAt(4);
  }

  /** {@return whether {@link #propertyGroupUpdates} is there, even if empty} */
  public boolean hasPropertyGroupUpdates() {
    return at(4) != null;
  }

  /** Builds {@link ComponentUpdateRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ComponentUpdateRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ComponentUpdateRequest original) {
      super(original);
    }

    /** Sets {@link ComponentUpdateRequest#updateTypeAsString()}; null for absent. */
    public Builder updateType(String updateType) {
      return set(0, updateType);
    }

    /** Sets {@link ComponentUpdateRequest#updateType()}; null for absent. */
    public Builder updateType(ComponentUpdateType updateType) {
      return setText(0, updateType);
    }

    /** Sets {@link ComponentUpdateRequest#description()}; null for absent. */
    public Builder description(String description) {
      return set(1, description);
    }

    /** Sets {@link ComponentUpdateRequest#componentTypeId()}; null for absent. */
    public Builder componentTypeId(String componentTypeId) {
      return set(2, componentTypeId);
    }

    /** Sets {@link ComponentUpdateRequest#propertyUpdates()}; null for absent. */
    public Builder propertyUpdates(Map<String, PropertyRequest> propertyUpdates) {
      return setMap(3, propertyUpdates);
    }

    /** Sets {@link ComponentUpdateRequest#propertyGroupUpdates()}; null for absent. */
    public Builder propertyGroupUpdates(
        Map<String, ComponentPropertyGroupRequest> propertyGroupUpdates) {
      return setMap(4, propertyGroupUpdates);
    }
  }
}
