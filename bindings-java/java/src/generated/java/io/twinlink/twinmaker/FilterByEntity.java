package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** Picks an entity of the workspace. */
public final class FilterByEntity extends Structure {
  static final Shape SHAPE = new Shape("entityId", "t", 's', new FilterByEntity(null));

  private FilterByEntity(Object[] values) {
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
    return new FilterByEntity(values);
  }

  /** {@return the id of the entity; 1 to 128 characters; null if absent} */
  public String entityId() {
    return (String) at(0);
  }

  /** Builds {@link FilterByEntity}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<FilterByEntity, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(FilterByEntity original) {
      super(original);
    }

    /** Sets {@link FilterByEntity#entityId()}; null for absent. */
    public Builder entityId(String entityId) {
      return set(0, entityId);
    }
  }
}
