package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;

/** A component for a new entity: its type and the properties that you set. */
public final class ComponentRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "description,componentTypeId,properties,propertyGroups",
          "t,t,{r,{r",
          's',
          new ComponentRequest(null));

  private ComponentRequest(Object[] values) {
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
    return new ComponentRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return PropertyRequest.SHAPE;
      case 3:
        return ComponentPropertyGroupRequest.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return its description; 0 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(0);
  }

  /** {@return the id of the component type; 1 to 256 characters; null if absent} */
  public String componentTypeId() {
    return (String) at(1);
  }

  /** {@return the properties to set, by name, unmodifiable; empty if absent} */
  public Map<String, PropertyRequest> properties() {
    return mapAt(2);
  }

  /** {@return whether {@link #properties} is there, even if empty} */
  public boolean hasProperties() {
    return at(2) != null;
  }

  /** {@return the property groups of the component, by name, unmodifiable; empty if absent} */
  public Map<String, ComponentPropertyGroupRequest> propertyGroups() {
    return mapAt(3);
  }

  /** {@return whether {@link #propertyGroups} is there, even if empty} */
  public boolean hasPropertyGroups() {
    return at(3) != null;
  }

  /** Builds {@link ComponentRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ComponentRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ComponentRequest original) {
      super(original);
    }

    /** Sets {@link ComponentRequest#description()}; null for absent. */
    public Builder description(String description) {
      return set(0, description);
    }

    /** Sets {@link ComponentRequest#componentTypeId()}; null for absent. */
    public Builder componentTypeId(String componentTypeId) {
      return set(1, componentTypeId);
    }

    /** Sets {@link ComponentRequest#properties()}; null for absent. */
    public Builder properties(Map<String, PropertyRequest> properties) {
      return setMap(2, properties);
    }

    /** Sets {@link ComponentRequest#propertyGroups()}; null for absent. */
    public Builder propertyGroups(Map<String, ComponentPropertyGroupRequest> propertyGroups) {
      return setMap(3, propertyGroups);
    }
  }
}
