package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** Which property of the asset model stands for which one of the interface. */
public final class PropertyMapping extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetModelPropertyId,interfaceAssetModelPropertyId",
          "t,t",
          's',
          new PropertyMapping(null));

  private PropertyMapping(Object[] values) {
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
    return new PropertyMapping(values);
  }

  /**
   * {@return the property of the asset model: a UUID, or {@code externalId:} and its external id;
   * 13 to 139 characters; null if absent}
   */
  public String assetModelPropertyId() {
    return (String) at(0);
  }

  /**
   * {@return its counterpart in the interface: a UUID, or {@code externalId:} and its external id;
   * 13 to 139 characters; null if absent}
   */
  public String interfaceAssetModelPropertyId() {
    return (String) at(1);
  }

  /** Builds {@link PropertyMapping}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PropertyMapping, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PropertyMapping original) {
      super(original);
    }

    /** Sets {@link PropertyMapping#assetModelPropertyId()}; null for absent. */
    public Builder assetModelPropertyId(String assetModelPropertyId) {
      return set(0, assetModelPropertyId);
    }

    /** Sets {@link PropertyMapping#interfaceAssetModelPropertyId()}; null for absent. */
    public Builder interfaceAssetModelPropertyId(String interfaceAssetModelPropertyId) {
      return set(1, interfaceAssetModelPropertyId);
    }
  }
}
