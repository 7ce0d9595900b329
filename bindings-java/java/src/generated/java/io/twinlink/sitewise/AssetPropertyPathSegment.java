package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** One step of the path to a property, from the root of its asset downwards. */
public final class AssetPropertyPathSegment extends Structure {
  static final Shape SHAPE = new Shape("id,name", "t,t", 's', new AssetPropertyPathSegment(null));

  private AssetPropertyPathSegment(Object[] values) {
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
    return new AssetPropertyPathSegment(values);
  }

  /** {@return the id of what lies at this step; 36 characters; null if absent} */
  public String id() {
    return (String) at(0);
  }

  /** {@return the name of what lies at this step; 1 to 256 characters; null if absent} */
  public String name() {
    return (String) at(1);
  }

  /**
   * Builds {@link AssetPropertyPathSegment}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<AssetPropertyPathSegment, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetPropertyPathSegment original) {
      super(original);
    }

    /** Sets {@link AssetPropertyPathSegment#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link AssetPropertyPathSegment#name()}; null for absent. */
    public Builder name(String name) {
      return set(1, name);
    }
  }
}
