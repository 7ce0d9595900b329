package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** An asset model that implements the interface. */
public final class InterfaceRelationshipSummary extends Structure {
  static final Shape SHAPE = new Shape("id", "t", 's', new InterfaceRelationshipSummary(null));

  private InterfaceRelationshipSummary(Object[] values) {
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
    return new InterfaceRelationshipSummary(values);
  }

  /**
   * {@return the asset model that implements the interface, by its id; 36 characters; null if
   * absent}
   */
  public String id() {
    return (String) at(0);
  }

  /**
   * Builds {@link InterfaceRelationshipSummary}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<InterfaceRelationshipSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(InterfaceRelationshipSummary original) {
      super(original);
    }

    /** Sets {@link InterfaceRelationshipSummary#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }
  }
}
