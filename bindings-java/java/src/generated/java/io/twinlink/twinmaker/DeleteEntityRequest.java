package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteEntity} takes. */
public final class DeleteEntityRequest extends Structure {
  static final Shape SHAPE =
      new Shape("workspaceId,entityId,isRecursive", "t,t,b", 's', new DeleteEntityRequest(null));

  private DeleteEntityRequest(Object[] values) {
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
    return new DeleteEntityRequest(values);
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /** {@return the id of the entity; 1 to 128 characters; null if absent} */
  public String entityId() {
    return (String) at(1);
  }

  /** {@return whether its child entities are deleted too; null if absent} */
  public Boolean isRecursive() {
    return (Boolean) at(2);
  }

  /** Builds {@link DeleteEntityRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DeleteEntityRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteEntityRequest original) {
      super(original);
    }

    /** Sets {@link DeleteEntityRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link DeleteEntityRequest#entityId()}; null for absent. */
    public Builder entityId(String entityId) {
      return set(1, entityId);
    }

    /** Sets {@link DeleteEntityRequest#isRecursive()}; null for absent. */
    public Builder isRecursive(Boolean isRecursive) {
      return set(2, isRecursive);
    }
  }
}
