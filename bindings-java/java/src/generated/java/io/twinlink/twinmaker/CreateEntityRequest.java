package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;

/** What {@code createEntity} takes. */
public final class CreateEntityRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceId,entityId,entityName,description,components,compositeComponents,parentEntityId,tags",
          "t,t,t,t,{r,{r,t,{t",
          's',
          new CreateEntityRequest(null));

  private CreateEntityRequest(Object[] values) {
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
    return new CreateEntityRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return ComponentRequest.SHAPE;
      case 5:
        return CompositeComponentRequest.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /**
   * {@return the id of the new entity. Default: the service makes one; 1 to 128 characters; null if
   * absent}
   */
  public String entityId() {
    return (String) at(1);
  }

  /** {@return the name of the entity; 1 to 256 characters; null if absent} */
  public String entityName() {
    return (String) at(2);
  }

  /** {@return its description; 0 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(3);
  }

  /** {@return the components of the new entity, by name, unmodifiable; empty if absent} */
  public Map<String, ComponentRequest> components() {
    return mapAt(4);
  }

  /** {@return whether {@link #components} is there, even if empty} */
  public boolean hasComponents() {
    return at(4) != null;
  }

  /**
   * {@return what to set on composite components, by path from the top-level component,
   * unmodifiable; empty if absent}
   */
  public Map<String, CompositeComponentRequest> compositeComponents() {
    return mapAt(5);
  }

  /** {@return whether {@link #compositeComponents} is there, even if empty} */
  public boolean hasCompositeComponents() {
    return at(5) != null;
  }

  /**
   * {@return the id of the parent entity. Default: none, the entity is at the top ({@code $ROOT});
   * 1 to 128 characters; null if absent}
   */
  public String parentEntityId() {
    return (String) at(6);
  }

  /** {@return its tags: keys and values; 0 to 50 entries, unmodifiable; empty if absent} */
  public Map<String, String> tags() {
    return mapAt(7);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(7) != null;
  }

  /** Builds {@link CreateEntityRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<CreateEntityRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateEntityRequest original) {
      super(original);
    }

    /** Sets {@link CreateEntityRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link CreateEntityRequest#entityId()}; null for absent. */
    public Builder entityId(String entityId) {
      return set(1, entityId);
    }

    /** Sets {@link CreateEntityRequest#entityName()}; null for absent. */
    public Builder entityName(String entityName) {
      return set(2, entityName);
    }

    /** Sets {@link CreateEntityRequest#description()}; null for absent. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link CreateEntityRequest#components()}; null for absent. */
    public Builder components(Map<String, ComponentRequest> components) {
      return setMap(4, components);
    }

    /** Sets {@link CreateEntityRequest#compositeComponents()}; null for absent. */
    public Builder compositeComponents(Map<String, CompositeComponentRequest> compositeComponents) {
      return setMap(5, compositeComponents);
    }

    /** Sets {@link CreateEntityRequest#parentEntityId()}; null for absent. */
    public Builder parentEntityId(String parentEntityId) {
      return set(6, parentEntityId);
    }

    /** Sets {@link CreateEntityRequest#tags()}; null for absent. */
    public Builder tags(Map<String, String> tags) {
      return setMap(7, tags);
    }
  }
}
