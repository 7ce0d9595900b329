package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A component type that is nested in another one. */
public final class CompositeComponentTypeResponse extends Structure {
  static final Shape SHAPE =
      new Shape(
          "componentTypeId,isInherited", "t,b", 's', new CompositeComponentTypeResponse(null));

  private CompositeComponentTypeResponse(Object[] values) {
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
    return new CompositeComponentTypeResponse(values);
  }

  /** {@return the id of the nested component type; 1 to 256 characters; null if absent} */
  public String componentTypeId() {
    return (String) at(0);
  }

  /** {@return whether it comes from a parent by inheritance; null if absent} */
  public Boolean isInherited() {
    return (Boolean) at(1);
  }

  /**
   * Builds {@link CompositeComponentTypeResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<CompositeComponentTypeResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CompositeComponentTypeResponse original) {
      super(original);
    }

    /** Sets {@link CompositeComponentTypeResponse#componentTypeId()}; null for absent. */
    public Builder componentTypeId(String componentTypeId) {
      return set(0, componentTypeId);
    }

    /** Sets {@link CompositeComponentTypeResponse#isInherited()}; null for absent. */
    public Builder isInherited(Boolean isInherited) {
      return set(1, isInherited);
    }
  }
}
