package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** Which hierarchy of the asset model stands for which one of the interface. */
public final class HierarchyMapping extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetModelHierarchyId,interfaceAssetModelHierarchyId",
          "t,t",
          's',
          new HierarchyMapping(null));

  private HierarchyMapping(Object[] values) {
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
    return new HierarchyMapping(values);
  }

  /** {@return the id of the asset model's hierarchy; 36 characters; null if absent} */
  public String assetModelHierarchyId() {
    return (String) at(0);
  }

  /** {@return the id of its counterpart in the interface; 36 characters; null if absent} */
  public String interfaceAssetModelHierarchyId() {
    return (String) at(1);
  }

  /** Builds {@link HierarchyMapping}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<HierarchyMapping, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(HierarchyMapping original) {
      super(original);
    }

    /** Sets {@link HierarchyMapping#assetModelHierarchyId()}; null for absent. */
    public Builder assetModelHierarchyId(String assetModelHierarchyId) {
      return set(0, assetModelHierarchyId);
    }

    /** Sets {@link HierarchyMapping#interfaceAssetModelHierarchyId()}; null for absent. */
    public Builder interfaceAssetModelHierarchyId(String interfaceAssetModelHierarchyId) {
      return set(1, interfaceAssetModelHierarchyId);
    }
  }
}
