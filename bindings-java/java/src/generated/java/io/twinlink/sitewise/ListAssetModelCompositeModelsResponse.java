package io.twinlink.sitewise;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code listAssetModelCompositeModels} answers. */
public final class ListAssetModelCompositeModelsResponse
    extends PagedResponse<AssetModelCompositeModelSummary> {
  static final Shape SHAPE =
      new Shape(
          "assetModelCompositeModelSummaries,nextToken",
          "[r,t",
          'r',
          new ListAssetModelCompositeModelsResponse(null));

  private ListAssetModelCompositeModelsResponse(Object[] values) {
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
    return new ListAssetModelCompositeModelsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return AssetModelCompositeModelSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the composite models of this page, unmodifiable; empty if absent} */
  public List<AssetModelCompositeModelSummary> assetModelCompositeModelSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #assetModelCompositeModelSummaries} is there, even if empty} */
  public boolean hasAssetModelCompositeModelSummaries() {
    return at(0) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #assetModelCompositeModelSummaries}} */
  @Override
  public List<AssetModelCompositeModelSummary> items() {
    return assetModelCompositeModelSummaries();
  }

  /**
   * Builds {@link ListAssetModelCompositeModelsResponse}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Response.Builder<ListAssetModelCompositeModelsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListAssetModelCompositeModelsResponse original) {
      super(original);
    }

    /**
     * Sets {@link ListAssetModelCompositeModelsResponse#assetModelCompositeModelSummaries()}; null
     * for absent.
     */
    public Builder assetModelCompositeModelSummaries(
        Collection<AssetModelCompositeModelSummary> assetModelCompositeModelSummaries) {
      return setList(0, assetModelCompositeModelSummaries);
    }

    /** Sets {@link ListAssetModelCompositeModelsResponse#assetModelCompositeModelSummaries()}. */
    public Builder assetModelCompositeModelSummaries(
        AssetModelCompositeModelSummary... assetModelCompositeModelSummaries) {
      return assetModelCompositeModelSummaries(Arrays.asList(assetModelCompositeModelSummaries));
    }

    /**
     * Sets {@link ListAssetModelCompositeModelsResponse#assetModelCompositeModelSummaries()} to
     * what functions build.
     */
    @SafeVarargs
    public final Builder assetModelCompositeModelSummaries(
        Consumer<AssetModelCompositeModelSummary.Builder>... assetModelCompositeModelSummaries) {
      List<AssetModelCompositeModelSummary> built = new ArrayList<>();
      for (Consumer<AssetModelCompositeModelSummary.Builder> one :
          assetModelCompositeModelSummaries) {
        built.add(AssetModelCompositeModelSummary.builder().applyMutation(one).build());
      }
      return assetModelCompositeModelSummaries(built);
    }

    /** Sets {@link ListAssetModelCompositeModelsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
