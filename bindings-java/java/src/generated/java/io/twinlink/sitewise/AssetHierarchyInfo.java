package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A parent and a child in a hierarchy. */
public final class AssetHierarchyInfo extends Structure {
  static final Shape SHAPE =
      new Shape("parentAssetId,childAssetId", "t,t", 's', new AssetHierarchyInfo(null));

  private AssetHierarchyInfo(Object[] values) {
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
    return new AssetHierarchyInfo(values);
  }

  /** {@return the id of the parent, a UUID; 36 characters; null if absent} */
  public String parentAssetId() {
    return (String) at(0);
  }

  /** {@return the id of the child, a UUID; 36 characters; null if absent} */
  public String childAssetId() {
    return (String) at(1);
  }

  /** Builds {@link AssetHierarchyInfo}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<AssetHierarchyInfo, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetHierarchyInfo original) {
      super(original);
    }

    /** Sets {@link AssetHierarchyInfo#parentAssetId()}; null for absent. */
    public Builder parentAssetId(String parentAssetId) {
      return set(0, parentAssetId);
    }

    /** Sets {@link AssetHierarchyInfo#childAssetId()}; null for absent. */
    public Builder childAssetId(String childAssetId) {
      return set(1, childAssetId);
    }
  }
}
