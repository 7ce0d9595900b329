package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code updateAssetModel} answers. */
public final class UpdateAssetModelResponse extends Response {
  static final Shape SHAPE =
      new Shape("assetModelId,assetModelStatus", "t,r", 'r', new UpdateAssetModelResponse(null));

  private UpdateAssetModelResponse(Object[] values) {
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
    return new UpdateAssetModelResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
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

  /** {@return the state of the asset model, with the error if there is one; null if absent} */
  public AssetModelStatus assetModelStatus() {
    return (AssetModelStatus) at(1);
  }

  /**
   * Builds {@link UpdateAssetModelResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<UpdateAssetModelResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateAssetModelResponse original) {
      super(original);
    }

    /** Sets {@link UpdateAssetModelResponse#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }

    /** Sets {@link UpdateAssetModelResponse#assetModelStatus()}; null for absent. */
    public Builder assetModelStatus(AssetModelStatus assetModelStatus) {
      return set(1, assetModelStatus);
    }

    /** Sets {@link UpdateAssetModelResponse#assetModelStatus()} to what a function builds. */
    public Builder assetModelStatus(Consumer<AssetModelStatus.Builder> assetModelStatus) {
      return assetModelStatus(AssetModelStatus.builder().applyMutation(assetModelStatus).build());
    }
  }
}
