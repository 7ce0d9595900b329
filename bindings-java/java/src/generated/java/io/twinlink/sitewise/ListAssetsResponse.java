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

/** What {@code listAssets} answers. */
public final class ListAssetsResponse extends PagedResponse<AssetSummary> {
  static final Shape SHAPE =
      new Shape("assetSummaries,nextToken", "[r,t", 'r', new ListAssetsResponse(null));

  private ListAssetsResponse(Object[] values) {
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
    return new ListAssetsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return AssetSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the assets of this page, unmodifiable; empty if absent} */
  public List<AssetSummary> assetSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #assetSummaries} is there, even if empty} */
  public boolean hasAssetSummaries() {
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

  /** {@return the same as {@link #assetSummaries}} */
  @Override
  public List<AssetSummary> items() {
    return assetSummaries();
  }

  /** Builds {@link ListAssetsResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListAssetsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListAssetsResponse original) {
      super(original);
    }

    /** Sets {@link ListAssetsResponse#assetSummaries()}; null for absent. */
    public Builder assetSummaries(Collection<AssetSummary> assetSummaries) {
      return setList(0, assetSummaries);
    }

    /** Sets {@link ListAssetsResponse#assetSummaries()}. */
    public Builder assetSummaries(AssetSummary... assetSummaries) {
      return assetSummaries(Arrays.asList(assetSummaries));
    }

    /** Sets {@link ListAssetsResponse#assetSummaries()} to what functions build. */
    @SafeVarargs
    public final Builder assetSummaries(Consumer<AssetSummary.Builder>... assetSummaries) {
      List<AssetSummary> built = new ArrayList<>();
      for (Consumer<AssetSummary.Builder> one : assetSummaries) {
        built.add(AssetSummary.builder().applyMutation(one).build());
      }
      return assetSummaries(built);
    }

    /** Sets {@link ListAssetsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
