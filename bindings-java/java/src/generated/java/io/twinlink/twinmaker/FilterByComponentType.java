package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** Picks a component type of the workspace. */
public final class FilterByComponentType extends Structure {
  static final Shape SHAPE =
      new Shape("componentTypeId", "t", 's', new FilterByComponentType(null));

  private FilterByComponentType(Object[] values) {
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
    return new FilterByComponentType(values);
  }

  /** {@return the id of the component type; 1 to 256 characters; null if absent} */
  public String componentTypeId() {
    return (String) at(0);
  }

  /** Builds {@link FilterByComponentType}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<FilterByComponentType, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(FilterByComponentType original) {
      super(original);
    }

    /** Sets {@link FilterByComponentType#componentTypeId()}; null for absent. */
    public Builder componentTypeId(String componentTypeId) {
      return set(0, componentTypeId);
    }
  }
}
