package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;
import java.util.function.Consumer;

/** A component of an entity, with its properties and composite components. */
public final class ComponentResponse extends Structure {
  static final Shape SHAPE =
      new Shape(
          "componentName,description,componentTypeId,status,definedIn,properties,propertyGroups,syncSource,areAllPropertiesReturned,compositeComponents,areAllCompositeComponentsReturned",
          "t,t,t,r,t,{r,{r,t,b,{r,b",
          's',
          new ComponentResponse(null));

  private ComponentResponse(Object[] values) {
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
    return new ComponentResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return Status.SHAPE;
      case 5:
        return PropertyResponse.SHAPE;
      case 6:
        return ComponentPropertyGroupResponse.SHAPE;
      case 9:
        return ComponentSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the component in its entity; 1 to 256 characters; null if absent} */
  public String componentName() {
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

  /** {@return the state, and the error if there is one; null if absent} */
  public Status status() {
    return (Status) at(3);
  }

  /**
   * {@return the name of the property definition behind the component, as the request set it; 1 to
   * 256 characters; null if absent}
   */
  public String definedIn() {
    return (String) at(4);
  }

  /** {@return the properties, by name, unmodifiable; empty if absent} */
  public Map<String, PropertyResponse> properties() {
    return mapAt(5);
  }

  /** {@return whether {@link #properties} is there, even if empty} */
  public boolean hasProperties() {
    return at(5) != null;
  }

  /** {@return the property groups of the component, by name, unmodifiable; empty if absent} */
  public Map<String, ComponentPropertyGroupResponse> propertyGroups() {
    return mapAt(6);
  }

  /** {@return whether {@link #propertyGroups} is there, even if empty} */
  public boolean hasPropertyGroups() {
    return at(6) != null;
  }

  /** {@return the source of the sync job that made it; absent if none did} */
  public String syncSource() {
    return (String) at(7);
  }

  /**
   * {@return whether {@code properties} is complete. At most 800 are returned; {@code
   * listProperties} gives all; null if absent}
   */
  public Boolean areAllPropertiesReturned() {
    return (Boolean) at(8);
  }

  /**
   * {@return the composite components of the component, in short, by name, unmodifiable; empty if
   * absent}
   */
  public Map<String, ComponentSummary> compositeComponents() {
    return mapAt(9);
  }

  /** {@return whether {@link #compositeComponents} is there, even if empty} */
  public boolean hasCompositeComponents() {
    return at(9) != null;
  }

  /**
   * {@return whether {@code compositeComponents} is complete; {@code listComponents} gives all;
   * null if absent}
   */
  public Boolean areAllCompositeComponentsReturned() {
    return (Boolean) at(10);
  }

  /** Builds {@link ComponentResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ComponentResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ComponentResponse original) {
      super(original);
    }

    /** Sets {@link ComponentResponse#componentName()}; null for absent. */
    public Builder componentName(String componentName) {
      return set(0, componentName);
    }

    /** Sets {@link ComponentResponse#description()}; null for absent. */
    public Builder description(String description) {
      return set(1, description);
    }

    /** Sets {@link ComponentResponse#componentTypeId()}; null for absent. */
    public Builder componentTypeId(String componentTypeId) {
      return set(2, componentTypeId);
    }

    /** Sets {@link ComponentResponse#status()}; null for absent. */
    public Builder status(Status status) {
      return set(3, status);
    }

    /** Sets {@link ComponentResponse#status()} to what a function builds. */
    public Builder status(Consumer<Status.Builder> status) {
      return status(Status.builder().applyMutation(status).build());
    }

    /** Sets {@link ComponentResponse#definedIn()}; null for absent. */
    public Builder definedIn(String definedIn) {
      return set(4, definedIn);
    }

    /** Sets {@link ComponentResponse#properties()}; null for absent. */
    public Builder properties(Map<String, PropertyResponse> properties) {
      return setMap(5, properties);
    }

    /** Sets {@link ComponentResponse#propertyGroups()}; null for absent. */
    public Builder propertyGroups(Map<String, ComponentPropertyGroupResponse> propertyGroups) {
      return setMap(6, propertyGroups);
    }

    /** Sets {@link ComponentResponse#syncSource()}; null for absent. */
    public Builder syncSource(String syncSource) {
      return set(7, syncSource);
    }

    /** Sets {@link ComponentResponse#areAllPropertiesReturned()}; null for absent. */
    public Builder areAllPropertiesReturned(Boolean areAllPropertiesReturned) {
      return set(8, areAllPropertiesReturned);
    }

    /** Sets {@link ComponentResponse#compositeComponents()}; null for absent. */
    public Builder compositeComponents(Map<String, ComponentSummary> compositeComponents) {
      return setMap(9, compositeComponents);
    }

    /** Sets {@link ComponentResponse#areAllCompositeComponentsReturned()}; null for absent. */
    public Builder areAllCompositeComponentsReturned(Boolean areAllCompositeComponentsReturned) {
      return set(10, areAllCompositeComponentsReturned);
    }
  }
}
