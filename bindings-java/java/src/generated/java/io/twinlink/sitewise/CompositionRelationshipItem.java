package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** One step of a composition relationship: a component. */
public final class CompositionRelationshipItem extends Structure {
  static final Shape SHAPE = new Shape("id", "t", 's', new CompositionRelationshipItem(null));

  private CompositionRelationshipItem(Object[] values) {
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
    return new CompositionRelationshipItem(values);
  }

  /** {@return the id of the component at this step; 36 characters; null if absent} */
  public String id() {
    return (String) at(0);
  }

  /**
   * Builds {@link CompositionRelationshipItem}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<CompositionRelationshipItem, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CompositionRelationshipItem original) {
      super(original);
    }

    /** Sets {@link CompositionRelationshipItem#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }
  }
}
