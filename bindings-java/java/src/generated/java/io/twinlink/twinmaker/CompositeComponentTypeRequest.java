package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A component type to be nested in another one. */
public final class CompositeComponentTypeRequest extends Structure {
  static final Shape SHAPE =
      new Shape("componentTypeId", "t", 's', new CompositeComponentTypeRequest(null));

  private CompositeComponentTypeRequest(Object[] values) {
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
    return new CompositeComponentTypeRequest(values);
  }

  /** {@return the id of the type to nest; 1 to 256 characters; null if absent} */
  public String componentTypeId() {
    return (String) at(0);
  }

  /**
   * Builds {@link CompositeComponentTypeRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<CompositeComponentTypeRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CompositeComponentTypeRequest original) {
      super(original);
    }

    /** Sets {@link CompositeComponentTypeRequest#componentTypeId()}; null for absent. */
    public Builder componentTypeId(String componentTypeId) {
      return set(0, componentTypeId);
    }
  }
}
