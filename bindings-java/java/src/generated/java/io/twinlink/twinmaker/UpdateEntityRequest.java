package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code updateEntity} takes. */
public final class UpdateEntityRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceId,entityId,entityName,description,componentUpdates,compositeComponentUpdates,parentEntityUpdate",
          "t,t,t,t,{r,{r,r",
          's',
          new UpdateEntityRequest(null));

  private UpdateEntityRequest(Object[] values) {
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
    return new UpdateEntityRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return ComponentUpdateRequest.SHAPE;
      case 5:
        return CompositeComponentUpdateRequest.SHAPE;
      case 6:
        return ParentEntityUpdateRequest.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /** {@return the id of the entity; 1 to 128 characters; null if absent} */
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

  /** {@return the components to add, change or delete, by name, unmodifiable; empty if absent} */
  public Map<String, ComponentUpdateRequest> componentUpdates() {
    return mapAt(4);
  }

  /** {@return whether {@link #componentUpdates} is there, even if empty} */
  public boolean hasComponentUpdates() {
    return at(4) != null;
  }

  /**
   * {@return the composite components to change, by path from the top-level component,
   * unmodifiable; empty if absent}
   */
  public Map<String, CompositeComponentUpdateRequest> compositeComponentUpdates() {
    return mapAt(5);
  }

  /** {@return whether {@link #compositeComponentUpdates} is there, even if empty} */
  public boolean hasCompositeComponentUpdates() {
    return at(5) != null;
  }

  /** {@return the change of the parent. Default: it stays; null if absent} */
  public ParentEntityUpdateRequest parentEntityUpdate() {
    return (ParentEntityUpdateRequest) at(6);
  }

  /** Builds {@link UpdateEntityRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<UpdateEntityRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateEntityRequest original) {
      super(original);
    }

    /** Sets {@link UpdateEntityRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link UpdateEntityRequest#entityId()}; null for absent. */
    public Builder entityId(String entityId) {
      return set(1, entityId);
    }

    /** Sets {@link UpdateEntityRequest#entityName()}; null for absent. */
    public Builder entityName(String entityName) {
      return set(2, entityName);
    }

    /** Sets {@link UpdateEntityRequest#description()}; null for absent. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link UpdateEntityRequest#componentUpdates()}; null for absent. */
    public Builder componentUpdates(Map<String, ComponentUpdateRequest> componentUpdates) {
      return setMap(4, componentUpdates);
    }

    /** Sets {@link UpdateEntityRequest#compositeComponentUpdates()}; null for absent. */
    public Builder compositeComponentUpdates(
        Map<String, CompositeComponentUpdateRequest> compositeComponentUpdates) {
      return setMap(5, compositeComponentUpdates);
    }

    /** Sets {@link UpdateEntityRequest#parentEntityUpdate()}; null for absent. */
    public Builder parentEntityUpdate(ParentEntityUpdateRequest parentEntityUpdate) {
      return set(6, parentEntityUpdate);
    }

    /** Sets {@link UpdateEntityRequest#parentEntityUpdate()} to what a function builds. */
    public Builder parentEntityUpdate(
        Consumer<ParentEntityUpdateRequest.Builder> parentEntityUpdate) {
      return parentEntityUpdate(
          ParentEntityUpdateRequest.builder().applyMutation(parentEntityUpdate).build());
    }
  }
}
