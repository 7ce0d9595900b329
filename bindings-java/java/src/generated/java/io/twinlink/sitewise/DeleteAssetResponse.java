package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code deleteAsset} answers. */
public final class DeleteAssetResponse extends Response {
  static final Shape SHAPE =
      new Shape("assetId,assetStatus", "t,r", 'r', new DeleteAssetResponse(null));

  private DeleteAssetResponse(Object[] values) {
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
    return new DeleteAssetResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return AssetStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the id of the asset: a UUID; in requests also {@code externalId:} and its external id;
   * 36 characters; null if absent}
   */
  public String assetId() {
    return (String) at(0);
  }

  /** {@return the state of the asset, with the error if there is one; null if absent} */
  public AssetStatus assetStatus() {
    return (AssetStatus) at(1);
  }

  /** Builds {@link DeleteAssetResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<DeleteAssetResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteAssetResponse original) {
      super(original);
    }

    /** Sets {@link DeleteAssetResponse#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link DeleteAssetResponse#assetStatus()}; null for absent. */
    public Builder assetStatus(AssetStatus assetStatus) {
      return set(1, assetStatus);
    }

    /** Sets {@link DeleteAssetResponse#assetStatus()} to what a function builds. */
    public Builder assetStatus(Consumer<AssetStatus.Builder> assetStatus) {
      return assetStatus(AssetStatus.builder().applyMutation(assetStatus).build());
    }
  }
}
