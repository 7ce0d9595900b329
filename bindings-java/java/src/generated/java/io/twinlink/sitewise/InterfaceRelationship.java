package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** How an asset model and an interface that it implements belong together. */
public final class InterfaceRelationship extends Structure {
  static final Shape SHAPE = new Shape("id", "t", 's', new InterfaceRelationship(null));

  private InterfaceRelationship(Object[] values) {
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
    return new InterfaceRelationship(values);
  }

  /**
   * {@return the asset model that implements the interface, by its id; 36 characters; null if
   * absent}
   */
  public String id() {
    return (String) at(0);
  }

  /** Builds {@link InterfaceRelationship}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<InterfaceRelationship, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(InterfaceRelationship original) {
      super(original);
    }

    /** Sets {@link InterfaceRelationship#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }
  }
}
