package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What {@code createComponentType} takes. */
public final class CreateComponentTypeRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceId,isSingleton,componentTypeId,description,propertyDefinitions,extendsFrom,functions,tags,propertyGroups,componentTypeName,compositeComponentTypes",
          "t,b,t,t,{r,[t,{r,{t,{r,t,{r",
          's',
          new CreateComponentTypeRequest(null));

  private CreateComponentTypeRequest(Object[] values) {
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
    return new CreateComponentTypeRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return PropertyDefinitionRequest.SHAPE;
      case 6:
        return FunctionRequest.SHAPE;
      case 8:
        return PropertyGroupRequest.SHAPE;
      case 10:
        return CompositeComponentTypeRequest.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /** {@return whether an entity can have only one component of this type; null if absent} */
  public Boolean isSingleton() {
    return (Boolean) at(1);
  }

  /** {@return the id of the component type; 1 to 256 characters; null if absent} */
  public String componentTypeId() {
    return (String) at(2);
  }

  /** {@return its description; 0 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(3);
  }

  /**
   * {@return the definitions of the properties, by property name, unmodifiable; empty if absent}
   */
  public Map<String, PropertyDefinitionRequest> propertyDefinitions() {
    return mapAt(4);
  }

  /** {@return whether {@link #propertyDefinitions} is there, even if empty} */
  public boolean hasPropertyDefinitions() {
    return at(4) != null;
  }

  /** {@return the ids of the component types that it extends, unmodifiable; empty if absent} */
  public List<String> extendsFrom() {
    return listAt(5);
  }

  /** {@return whether {@link #extendsFrom} is there, even if empty} */
  public boolean hasExtendsFrom() {
    return at(5) != null;
  }

  /** {@return the functions, by name, unmodifiable; empty if absent} */
  public Map<String, FunctionRequest> functions() {
    return mapAt(6);
  }

  /** {@return whether {@link #functions} is there, even if empty} */
  public boolean hasFunctions() {
    return at(6) != null;
  }

  /** {@return its tags: keys and values; 0 to 50 entries, unmodifiable; empty if absent} */
  public Map<String, String> tags() {
    return mapAt(7);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(7) != null;
  }

  /** {@return the property groups, by name, unmodifiable; empty if absent} */
  public Map<String, PropertyGroupRequest> propertyGroups() {
    return mapAt(8);
  }

  /** {@return whether {@link #propertyGroups} is there, even if empty} */
  public boolean hasPropertyGroups() {
    return at(8) != null;
  }

  /** {@return a name for people, next to the id; 0 to 256 characters; null if absent} */
  public String componentTypeName() {
    return (String) at(9);
  }

  /**
   * {@return the nested component types, by the name each has in this one, unmodifiable; empty if
   * absent}
   */
  public Map<String, CompositeComponentTypeRequest> compositeComponentTypes() {
    return mapAt(10);
  }

  /** {@return whether {@link #compositeComponentTypes} is there, even if empty} */
  public boolean hasCompositeComponentTypes() {
    return at(10) != null;
  }

  /**
   * Builds {@link CreateComponentTypeRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<CreateComponentTypeRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateComponentTypeRequest original) {
      super(original);
    }

    /** Sets {@link CreateComponentTypeRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link CreateComponentTypeRequest#isSingleton()}; null for absent. */
    public Builder isSingleton(Boolean isSingleton) {
      return set(1, isSingleton);
    }

    /** Sets {@link CreateComponentTypeRequest#componentTypeId()}; null for absent. */
    public Builder componentTypeId(String componentTypeId) {
      return set(2, componentTypeId);
    }

    /** Sets {@link CreateComponentTypeRequest#description()}; null for absent. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link CreateComponentTypeRequest#propertyDefinitions()}; null for absent. */
    public Builder propertyDefinitions(Map<String, PropertyDefinitionRequest> propertyDefinitions) {
      return setMap(4, propertyDefinitions);
    }

    /** Sets {@link CreateComponentTypeRequest#extendsFrom()}; null for absent. */
    public Builder extendsFrom(Collection<String> extendsFrom) {
      return setList(5, extendsFrom);
    }

    /** Sets {@link CreateComponentTypeRequest#extendsFrom()}. */
    public Builder extendsFrom(String... extendsFrom) {
      return extendsFrom(Arrays.asList(extendsFrom));
    }

    /** Sets {@link CreateComponentTypeRequest#functions()}; null for absent. */
    public Builder functions(Map<String, FunctionRequest> functions) {
      return setMap(6, functions);
    }

    /** Sets {@link CreateComponentTypeRequest#tags()}; null for absent. */
    public Builder tags(Map<String, String> tags) {
      return setMap(7, tags);
    }

    /** Sets {@link CreateComponentTypeRequest#propertyGroups()}; null for absent. */
    public Builder propertyGroups(Map<String, PropertyGroupRequest> propertyGroups) {
      return setMap(8, propertyGroups);
    }

    /** Sets {@link CreateComponentTypeRequest#componentTypeName()}; null for absent. */
    public Builder componentTypeName(String componentTypeName) {
      return set(9, componentTypeName);
    }

    /** Sets {@link CreateComponentTypeRequest#compositeComponentTypes()}; null for absent. */
    public Builder compositeComponentTypes(
        Map<String, CompositeComponentTypeRequest> compositeComponentTypes) {
      return setMap(10, compositeComponentTypes);
    }
  }
}
