package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A hierarchy of an asset, in which it may have children. */
public final class AssetHierarchy extends Structure {
  static final Shape SHAPE =
      new Shape("id,externalId,name", "t,t,t", 's', new AssetHierarchy(null));

  private AssetHierarchy(Object[] values) {
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
    return new AssetHierarchy(values);
  }

  /**
   * {@return the hierarchy's id, which other calls take as {@code hierarchyId}; 36 characters; null
   * if absent}
   */
  public String id() {
    return (String) at(0);
  }

  /**
   * {@return the id that you gave it; it cannot be changed once set; 2 to 128 characters; null if
   * absent}
   */
  public String externalId() {
    return (String) at(1);
  }

  /**
   * {@return the name that the hierarchy has in the asset model; 1 to 256 characters; null if
   * absent}
   */
  public String name() {
    return (String) at(2);
  }

  /** Builds {@link AssetHierarchy}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<AssetHierarchy, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetHierarchy original) {
      super(original);
    }

    /** Sets {@link AssetHierarchy#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link AssetHierarchy#externalId()}; null for absent. */
    public Builder externalId(String externalId) {
      return set(1, externalId);
    }

    /** Sets {@link AssetHierarchy#name()}; null for absent. */
    public Builder name(String name) {
      return set(2, name);
    }
  }
}
