package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code getComponentType} takes. */
public final class GetComponentTypeRequest extends Structure {
  static final Shape SHAPE =
      new Shape("workspaceId,componentTypeId", "t,t", 's', new GetComponentTypeRequest(null));

  private GetComponentTypeRequest(Object[] values) {
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
    return new GetComponentTypeRequest(values);
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /** {@return the id of the component type; 1 to 256 characters; null if absent} */
  public String componentTypeId() {
    return (String) at(1);
  }

  /**
   * Builds {@link GetComponentTypeRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<GetComponentTypeRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetComponentTypeRequest original) {
      super(original);
    }

    /** Sets {@link GetComponentTypeRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link GetComponentTypeRequest#componentTypeId()}; null for absent. */
    public Builder componentTypeId(String componentTypeId) {
      return set(1, componentTypeId);
    }
  }
}
