package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A hierarchy of an asset model: which kind of children its assets may have. */
public final class AssetModelHierarchy extends Structure {
  static final Shape SHAPE =
      new Shape(
          "id,externalId,name,childAssetModelId", "t,t,t,t", 's', new AssetModelHierarchy(null));

  private AssetModelHierarchy(Object[] values) {
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
    return new AssetModelHierarchy(values);
  }

  /**
   * {@return the hierarchy's id, a UUID. In an update also {@code externalId:} and its external id;
   * a new one may have your UUID; 13 to 139 characters; null if absent}
   */
  public String id() {
    return (String) at(0);
  }

  /**
   * {@return the id that you gave it. An update can set it where there is none, but not change it;
   * 2 to 128 characters; null if absent}
   */
  public String externalId() {
    return (String) at(1);
  }

  /** {@return the name of the hierarchy; 1 to 256 characters; null if absent} */
  public String name() {
    return (String) at(2);
  }

  /**
   * {@return the asset model that all children in it are made from: a UUID; in an update also
   * {@code externalId:} and its external id; 13 to 139 characters; null if absent}
   */
  public String childAssetModelId() {
    return (String) at(3);
  }

  /** Builds {@link AssetModelHierarchy}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<AssetModelHierarchy, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetModelHierarchy original) {
      super(original);
    }

    /** Sets {@link AssetModelHierarchy#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link AssetModelHierarchy#externalId()}; null for absent. */
    public Builder externalId(String externalId) {
      return set(1, externalId);
    }

    /** Sets {@link AssetModelHierarchy#name()}; null for absent. */
    public Builder name(String name) {
      return set(2, name);
    }

    /** Sets {@link AssetModelHierarchy#childAssetModelId()}; null for absent. */
    public Builder childAssetModelId(String childAssetModelId) {
      return set(3, childAssetModelId);
    }
  }
}
