package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code updateAssetModelCompositeModel} answers. */
public final class UpdateAssetModelCompositeModelResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "assetModelCompositeModelPath,assetModelStatus,assetModelId",
          "[r,r,t",
          'r',
          new UpdateAssetModelCompositeModelResponse(null));

  private UpdateAssetModelCompositeModelResponse(Object[] values) {
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
    return new UpdateAssetModelCompositeModelResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return AssetModelCompositeModelPathSegment.SHAPE;
      case 1:
        return AssetModelStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the composite models that it lies in, unmodifiable; empty if absent} */
  public List<AssetModelCompositeModelPathSegment> assetModelCompositeModelPath() {
    return listAt(0);
  }

  /** {@return whether {@link #assetModelCompositeModelPath} is there, even if empty} */
  public boolean hasAssetModelCompositeModelPath() {
    return at(0) != null;
  }

  /** {@return the state of the asset model, with the error if there is one; null if absent} */
  public AssetModelStatus assetModelStatus() {
    return (AssetModelStatus) at(1);
  }

  /**
   * {@return the id of the asset model: a UUID; in most requests also {@code externalId:} and its
   * external id; 36 characters; null if absent}
   */
  public String assetModelId() {
    return (String) at(2);
  }

  /**
   * Builds {@link UpdateAssetModelCompositeModelResponse}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Response.Builder<UpdateAssetModelCompositeModelResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateAssetModelCompositeModelResponse original) {
      super(original);
    }

    /**
     * Sets {@link UpdateAssetModelCompositeModelResponse#assetModelCompositeModelPath()}; null for
     * absent.
     */
    public Builder assetModelCompositeModelPath(
        Collection<AssetModelCompositeModelPathSegment> assetModelCompositeModelPath) {
      return setList(0, assetModelCompositeModelPath);
    }

    /** Sets {@link UpdateAssetModelCompositeModelResponse#assetModelCompositeModelPath()}. */
    public Builder assetModelCompositeModelPath(
        AssetModelCompositeModelPathSegment... assetModelCompositeModelPath) {
      return assetModelCompositeModelPath(Arrays.asList(assetModelCompositeModelPath));
    }

    /**
     * Sets {@link UpdateAssetModelCompositeModelResponse#assetModelCompositeModelPath()} to what
     * functions build.
     */
    @SafeVarargs
    public final Builder assetModelCompositeModelPath(
        Consumer<AssetModelCompositeModelPathSegment.Builder>... assetModelCompositeModelPath) {
      List<AssetModelCompositeModelPathSegment> built = new ArrayList<>();
      for (Consumer<AssetModelCompositeModelPathSegment.Builder> one :
          assetModelCompositeModelPath) {
        built.add(AssetModelCompositeModelPathSegment.builder().applyMutation(one).build());
      }
      return assetModelCompositeModelPath(built);
    }

    /** Sets {@link UpdateAssetModelCompositeModelResponse#assetModelStatus()}; null for absent. */
    public Builder assetModelStatus(AssetModelStatus assetModelStatus) {
      return set(1, assetModelStatus);
    }

    /**
     * Sets {@link UpdateAssetModelCompositeModelResponse#assetModelStatus()} to what a function
     * builds.
     */
    public Builder assetModelStatus(Consumer<AssetModelStatus.Builder> assetModelStatus) {
      return assetModelStatus(AssetModelStatus.builder().applyMutation(assetModelStatus).build());
    }

    /** Sets {@link UpdateAssetModelCompositeModelResponse#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(2, assetModelId);
    }
  }
}
