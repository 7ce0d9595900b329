package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** How two assets are related. */
public final class AssetRelationshipSummary extends Structure {
  static final Shape SHAPE =
      new Shape("hierarchyInfo,relationshipType", "r,e", 's', new AssetRelationshipSummary(null));

  private AssetRelationshipSummary(Object[] values) {
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
    return new AssetRelationshipSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return AssetHierarchyInfo.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the parent and the child. Given for {@code HIERARCHY}; null if absent} */
  public AssetHierarchyInfo hierarchyInfo() {
    return (AssetHierarchyInfo) at(0);
  }

  /**
   * {@return how the assets are related: {@code HIERARCHY}, as parent and child; {@link
   * AssetRelationshipType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public AssetRelationshipType relationshipType() {
    return AssetRelationshipType.fromValue(relationshipTypeAsString());
  }

  /** {@return the text of {@link #relationshipType} as AWS has it; null if absent} */
  public String relationshipTypeAsString() {
    return (String) at(1);
  }

  /**
   * Builds {@link AssetRelationshipSummary}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<AssetRelationshipSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetRelationshipSummary original) {
      super(original);
    }

    /** Sets {@link AssetRelationshipSummary#hierarchyInfo()}; null for absent. */
    public Builder hierarchyInfo(AssetHierarchyInfo hierarchyInfo) {
      return set(0, hierarchyInfo);
    }

    /** Sets {@link AssetRelationshipSummary#hierarchyInfo()} to what a function builds. */
    public Builder hierarchyInfo(Consumer<AssetHierarchyInfo.Builder> hierarchyInfo) {
      return hierarchyInfo(AssetHierarchyInfo.builder().applyMutation(hierarchyInfo).build());
    }

    /** Sets {@link AssetRelationshipSummary#relationshipTypeAsString()}; null for absent. */
    public Builder relationshipType(String relationshipType) {
      return set(1, relationshipType);
    }

    /** Sets {@link AssetRelationshipSummary#relationshipType()}; null for absent. */
    public Builder relationshipType(AssetRelationshipType relationshipType) {
      return setText(1, relationshipType);
    }
  }
}
