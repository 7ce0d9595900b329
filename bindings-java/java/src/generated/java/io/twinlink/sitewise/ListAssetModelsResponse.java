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

/** What {@code listAssetModels} answers. */
public final class ListAssetModelsResponse extends PagedResponse<AssetModelSummary> {
  static final Shape SHAPE =
      new Shape("assetModelSummaries,nextToken", "[r,t", 'r', new ListAssetModelsResponse(null));

  private ListAssetModelsResponse(Object[] values) {
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
    return new ListAssetModelsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return AssetModelSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the asset models of this page, unmodifiable; empty if absent} */
  public List<AssetModelSummary> assetModelSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #assetModelSummaries} is there, even if empty} */
  public boolean hasAssetModelSummaries() {
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

  /** {@return the same as {@link #assetModelSummaries}} */
  @Override
  public List<AssetModelSummary> items() {
    return assetModelSummaries();
  }

  /**
   * Builds {@link ListAssetModelsResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<ListAssetModelsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListAssetModelsResponse original) {
      super(original);
    }

    /** Sets {@link ListAssetModelsResponse#assetModelSummaries()}; null for absent. */
    public Builder assetModelSummaries(Collection<AssetModelSummary> assetModelSummaries) {
      return setList(0, assetModelSummaries);
    }

    /** Sets {@link ListAssetModelsResponse#assetModelSummaries()}. */
    public Builder assetModelSummaries(AssetModelSummary... assetModelSummaries) {
      return assetModelSummaries(Arrays.asList(assetModelSummaries));
    }

    /** Sets {@link ListAssetModelsResponse#assetModelSummaries()} to what functions build. */
    @SafeVarargs
    public final Builder assetModelSummaries(
        Consumer<AssetModelSummary.Builder>... assetModelSummaries) {
      List<AssetModelSummary> built = new ArrayList<>();
      for (Consumer<AssetModelSummary.Builder> one : assetModelSummaries) {
        built.add(AssetModelSummary.builder().applyMutation(one).build());
      }
      return assetModelSummaries(built);
    }

    /** Sets {@link ListAssetModelsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
