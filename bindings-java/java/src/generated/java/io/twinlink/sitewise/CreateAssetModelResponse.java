package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code createAssetModel} answers. */
public final class CreateAssetModelResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "assetModelId,assetModelArn,assetModelStatus",
          "t,t,r",
          'r',
          new CreateAssetModelResponse(null));

  private CreateAssetModelResponse(Object[] values) {
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
    return new CreateAssetModelResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
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

  /** {@return the ARN of the asset model; 1 to 1600 characters; null if absent} */
  public String assetModelArn() {
    return (String) at(1);
  }

  /** {@return the state of the asset model, with the error if there is one; null if absent} */
  public AssetModelStatus assetModelStatus() {
    return (AssetModelStatus) at(2);
  }

  /**
   * Builds {@link CreateAssetModelResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<CreateAssetModelResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateAssetModelResponse original) {
      super(original);
    }

    /** Sets {@link CreateAssetModelResponse#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }

    /** Sets {@link CreateAssetModelResponse#assetModelArn()}; null for absent. */
    public Builder assetModelArn(String assetModelArn) {
      return set(1, assetModelArn);
    }

    /** Sets {@link CreateAssetModelResponse#assetModelStatus()}; null for absent. */
    public Builder assetModelStatus(AssetModelStatus assetModelStatus) {
      return set(2, assetModelStatus);
    }

    /** Sets {@link CreateAssetModelResponse#assetModelStatus()} to what a function builds. */
    public Builder assetModelStatus(Consumer<AssetModelStatus.Builder> assetModelStatus) {
      return assetModelStatus(AssetModelStatus.builder().applyMutation(assetModelStatus).build());
    }
  }
}
