package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** An interface to which a property belongs, and the property's counterpart there. */
public final class InterfaceSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "interfaceAssetModelId,interfaceAssetModelPropertyId",
          "t,t",
          's',
          new InterfaceSummary(null));

  private InterfaceSummary(Object[] values) {
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
    return new InterfaceSummary(values);
  }

  /**
   * {@return the id of the interface: a UUID; in requests also {@code externalId:} and its external
   * id; 36 characters; null if absent}
   */
  public String interfaceAssetModelId() {
    return (String) at(0);
  }

  /** {@return the id of its counterpart in the interface; 36 characters; null if absent} */
  public String interfaceAssetModelPropertyId() {
    return (String) at(1);
  }

  /** Builds {@link InterfaceSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<InterfaceSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(InterfaceSummary original) {
      super(original);
    }

    /** Sets {@link InterfaceSummary#interfaceAssetModelId()}; null for absent. */
    public Builder interfaceAssetModelId(String interfaceAssetModelId) {
      return set(0, interfaceAssetModelId);
    }

    /** Sets {@link InterfaceSummary#interfaceAssetModelPropertyId()}; null for absent. */
    public Builder interfaceAssetModelPropertyId(String interfaceAssetModelPropertyId) {
      return set(1, interfaceAssetModelPropertyId);
    }
  }
}
