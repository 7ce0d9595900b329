package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code putAssetModelInterfaceRelationship} answers. */
public final class PutAssetModelInterfaceRelationshipResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "assetModelId,interfaceAssetModelId,assetModelArn,assetModelStatus",
          "t,t,t,r",
          'r',
          new PutAssetModelInterfaceRelationshipResponse(null));

  private PutAssetModelInterfaceRelationshipResponse(Object[] values) {
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
    return new PutAssetModelInterfaceRelationshipResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return AssetModelStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the id of the asset model: a UUID; in most requests also {@code externalId:} and its
   * external id; 36 characters; null if absent}
   */
  public String assetModelId() {
    return (String) at(0);
  }

  /**
   * {@return the id of the interface: a UUID; in requests also {@code externalId:} and its external
   * id; 36 characters; null if absent}
   */
  public String interfaceAssetModelId() {
    return (String) at(1);
  }

  /** {@return the ARN of the asset model; 1 to 1600 characters; null if absent} */
  public String assetModelArn() {
    return (String) at(2);
  }

  /** {@return the state of the asset model, with the error if there is one; null if absent} */
  public AssetModelStatus assetModelStatus() {
    return (AssetModelStatus) at(3);
  }

  /**
   * Builds {@link PutAssetModelInterfaceRelationshipResponse}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Response.Builder<PutAssetModelInterfaceRelationshipResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PutAssetModelInterfaceRelationshipResponse original) {
      super(original);
    }

    /** Sets {@link PutAssetModelInterfaceRelationshipResponse#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }

    /**
     * Sets {@link PutAssetModelInterfaceRelationshipResponse#interfaceAssetModelId()}; null for
     * absent.
     */
    public Builder interfaceAssetModelId(String interfaceAssetModelId) {
      return set(1, interfaceAssetModelId);
    }

    /** Sets {@link PutAssetModelInterfaceRelationshipResponse#assetModelArn()}; null for absent. */
    public Builder assetModelArn(String assetModelArn) {
      return set(2, assetModelArn);
    }

    /**
     * Sets {@link PutAssetModelInterfaceRelationshipResponse#assetModelStatus()}; null for absent.
     */
    public Builder assetModelStatus(AssetModelStatus assetModelStatus) {
      return set(3, assetModelStatus);
    }

    /**
     * Sets {@link PutAssetModelInterfaceRelationshipResponse#assetModelStatus()} to what a function
     * builds.
     */
    public Builder assetModelStatus(Consumer<AssetModelStatus.Builder> assetModelStatus) {
      return assetModelStatus(AssetModelStatus.builder().applyMutation(assetModelStatus).build());
    }
  }
}
