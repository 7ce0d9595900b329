package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A hierarchy to create with an asset model: which kind of children its assets may have. */
public final class AssetModelHierarchyDefinition extends Structure {
  static final Shape SHAPE =
      new Shape(
          "id,externalId,name,childAssetModelId",
          "t,t,t,t",
          's',
          new AssetModelHierarchyDefinition(null));

  private AssetModelHierarchyDefinition(Object[] values) {
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
    return new AssetModelHierarchyDefinition(values);
  }

  /**
   * {@return a globally unique UUID of your own. Default: one is made; 36 characters; null if
   * absent}
   */
  public String id() {
    return (String) at(0);
  }

  /**
   * {@return an id of your own, used for one hierarchy of the asset model only; 2 to 128
   * characters; null if absent}
   */
  public String externalId() {
    return (String) at(1);
  }

  /** {@return the name of the hierarchy; 1 to 256 characters; null if absent} */
  public String name() {
    return (String) at(2);
  }

  /**
   * {@return the asset model that all children in it are made from: a UUID, or {@code externalId:}
   * and its external id; 13 to 139 characters; null if absent}
   */
  public String childAssetModelId() {
    return (String) at(3);
  }

  /**
   * Builds {@link AssetModelHierarchyDefinition}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<AssetModelHierarchyDefinition, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetModelHierarchyDefinition original) {
      super(original);
    }

    /** Sets {@link AssetModelHierarchyDefinition#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link AssetModelHierarchyDefinition#externalId()}; null for absent. */
    public Builder externalId(String externalId) {
      return set(1, externalId);
    }

    /** Sets {@link AssetModelHierarchyDefinition#name()}; null for absent. */
    public Builder name(String name) {
      return set(2, name);
    }

    /** Sets {@link AssetModelHierarchyDefinition#childAssetModelId()}; null for absent. */
    public Builder childAssetModelId(String childAssetModelId) {
      return set(3, childAssetModelId);
    }
  }
}
