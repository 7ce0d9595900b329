package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code createAsset} answers. */
public final class CreateAssetResponse extends Response {
  static final Shape SHAPE =
      new Shape("assetId,assetArn,assetStatus", "t,t,r", 'r', new CreateAssetResponse(null));

  private CreateAssetResponse(Object[] values) {
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
    return new CreateAssetResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
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

  /** {@return the ARN of the asset; 1 to 1600 characters; null if absent} */
  public String assetArn() {
    return (String) at(1);
  }

  /** {@return the state of the asset, with the error if there is one; null if absent} */
  public AssetStatus assetStatus() {
    return (AssetStatus) at(2);
  }

  /** Builds {@link CreateAssetResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<CreateAssetResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateAssetResponse original) {
      super(original);
    }

    /** Sets {@link CreateAssetResponse#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link CreateAssetResponse#assetArn()}; null for absent. */
    public Builder assetArn(String assetArn) {
      return set(1, assetArn);
    }

    /** Sets {@link CreateAssetResponse#assetStatus()}; null for absent. */
    public Builder assetStatus(AssetStatus assetStatus) {
      return set(2, assetStatus);
    }

    /** Sets {@link CreateAssetResponse#assetStatus()} to what a function builds. */
    public Builder assetStatus(Consumer<AssetStatus.Builder> assetStatus) {
      return assetStatus(AssetStatus.builder().applyMutation(assetStatus).build());
    }
  }
}
