package io.twinlink.twinmaker;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code getComponentType} answers. */
public final class GetComponentTypeResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "workspaceId,isSingleton,componentTypeId,description,propertyDefinitions,extendsFrom,functions,creationDateTime,updateDateTime,arn,isAbstract,isSchemaInitialized,status,propertyGroups,syncSource,componentTypeName,compositeComponentTypes",
          "t,b,t,t,{r,[t,{r,m,m,t,b,b,r,{r,t,t,{r",
          'r',
          new GetComponentTypeResponse(null));

  private GetComponentTypeResponse(Object[] values) {
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
    return new GetComponentTypeResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return PropertyDefinitionResponse.SHAPE;
      case 6:
        return FunctionResponse.SHAPE;
      case 12:
        return Status.SHAPE;
      case 13:
        return PropertyGroupResponse.SHAPE;
      case 16:
        return CompositeComponentTypeResponse.SHAPE;
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
  public Map<String, PropertyDefinitionResponse> propertyDefinitions() {
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
  public Map<String, FunctionResponse> functions() {
    return mapAt(6);
  }

  /** {@return whether {@link #functions} is there, even if empty} */
  public boolean hasFunctions() {
    return at(6) != null;
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDateTime() {
    return (Instant) at(7);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updateDateTime() {
    return (Instant) at(8);
  }

  /** {@return its ARN; 20 to 2048 characters; null if absent} */
  public String arn() {
    return (String) at(9);
  }

  /**
   * {@return whether the component type is abstract: there for others to extend; null if absent}
   */
  public Boolean isAbstract() {
    return (Boolean) at(10);
  }

  /** {@return whether there is a schema initializer and it has done its work; null if absent} */
  public Boolean isSchemaInitialized() {
    return (Boolean) at(11);
  }

  /** {@return the state, and the error if there is one; null if absent} */
  public Status status() {
    return (Status) at(12);
  }

  /** {@return the property groups, by name, unmodifiable; empty if absent} */
  public Map<String, PropertyGroupResponse> propertyGroups() {
    return mapAt(13);
  }

  /** {@return whether {@link #propertyGroups} is there, even if empty} */
  public boolean hasPropertyGroups() {
    return at(13) != null;
  }

  /** {@return the source of the sync job that made it; absent if none did} */
  public String syncSource() {
    return (String) at(14);
  }

  /** {@return a name for people, next to the id; 0 to 256 characters; null if absent} */
  public String componentTypeName() {
    return (String) at(15);
  }

  /**
   * {@return the nested component types, by the name each has in this one, unmodifiable; empty if
   * absent}
   */
  public Map<String, CompositeComponentTypeResponse> compositeComponentTypes() {
    return mapAt(16);
  }

  /** {@return whether {@link #compositeComponentTypes} is there, even if empty} */
  public boolean hasCompositeComponentTypes() {
    return at(16) != null;
  }

  /**
   * Builds {@link GetComponentTypeResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<GetComponentTypeResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetComponentTypeResponse original) {
      super(original);
    }

    /** Sets {@link GetComponentTypeResponse#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link GetComponentTypeResponse#isSingleton()}; null for absent. */
    public Builder isSingleton(Boolean isSingleton) {
      return set(1, isSingleton);
    }

    /** Sets {@link GetComponentTypeResponse#componentTypeId()}; null for absent. */
    public Builder componentTypeId(String componentTypeId) {
      return set(2, componentTypeId);
    }

    /** Sets {@link GetComponentTypeResponse#description()}; null for absent. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link GetComponentTypeResponse#propertyDefinitions()}; null for absent. */
    public Builder propertyDefinitions(
        Map<String, PropertyDefinitionResponse> propertyDefinitions) {
      return setMap(4, propertyDefinitions);
    }

    /** Sets {@link GetComponentTypeResponse#extendsFrom()}; null for absent. */
    public Builder extendsFrom(Collection<String> extendsFrom) {
      return setList(5, extendsFrom);
    }

    /** Sets {@link GetComponentTypeResponse#extendsFrom()}. */
    public Builder extendsFrom(String... extendsFrom) {
      return extendsFrom(Arrays.asList(extendsFrom));
    }

    /** Sets {@link GetComponentTypeResponse#functions()}; null for absent. */
    public Builder functions(Map<String, FunctionResponse> functions) {
      return setMap(6, functions);
    }

    /** Sets {@link GetComponentTypeResponse#creationDateTime()}; null for absent. */
    public Builder creationDateTime(Instant creationDateTime) {
      return set(7, creationDateTime);
    }

    /** Sets {@link GetComponentTypeResponse#updateDateTime()}; null for absent. */
    public Builder updateDateTime(Instant updateDateTime) {
      return set(8, updateDateTime);
    }

    /** Sets {@link GetComponentTypeResponse#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(9, arn);
    }

    /** Sets {@link GetComponentTypeResponse#isAbstract()}; null for absent. */
    public Builder isAbstract(Boolean isAbstract) {
      return set(10, isAbstract);
    }

    /** Sets {@link GetComponentTypeResponse#isSchemaInitialized()}; null for absent. */
    public Builder isSchemaInitialized(Boolean isSchemaInitialized) {
      return set(11, isSchemaInitialized);
    }

    /** Sets {@link GetComponentTypeResponse#status()}; null for absent. */
    public Builder status(Status status) {
      return set(12, status);
    }

    /** Sets {@link GetComponentTypeResponse#status()} to what a function builds. */
    public Builder status(Consumer<Status.Builder> status) {
      return status(Status.builder().applyMutation(status).build());
    }

    /** Sets {@link GetComponentTypeResponse#propertyGroups()}; null for absent. */
    public Builder propertyGroups(Map<String, PropertyGroupResponse> propertyGroups) {
      return setMap(13, propertyGroups);
    }

    /** Sets {@link GetComponentTypeResponse#syncSource()}; null for absent. */
    public Builder syncSource(String syncSource) {
      return set(14, syncSource);
    }

    /** Sets {@link GetComponentTypeResponse#componentTypeName()}; null for absent. */
    public Builder componentTypeName(String componentTypeName) {
      return set(15, componentTypeName);
    }

    /** Sets {@link GetComponentTypeResponse#compositeComponentTypes()}; null for absent. */
    public Builder compositeComponentTypes(
        Map<String, CompositeComponentTypeResponse> compositeComponentTypes) {
      return setMap(16, compositeComponentTypes);
    }
  }
}
