package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code getEntity} takes. */
public final class GetEntityRequest extends Structure {
  static final Shape SHAPE =
      new Shape("workspaceId,entityId", "t,t", 's', new GetEntityRequest(null));

  private GetEntityRequest(Object[] values) {
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
    return new GetEntityRequest(values);
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /** {@return the id of the entity; 1 to 128 characters; null if absent} */
  public String entityId() {
    return (String) at(1);
  }

  /** Builds {@link GetEntityRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<GetEntityRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetEntityRequest original) {
      super(original);
    }

    /** Sets {@link GetEntityRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link GetEntityRequest#entityId()}; null for absent. */
    public Builder entityId(String entityId) {
      return set(1, entityId);
    }
  }
}
