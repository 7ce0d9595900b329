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

/** What {@code listAssociatedAssets} answers. */
public final class ListAssociatedAssetsResponse extends PagedResponse<AssociatedAssetsSummary> {
  static final Shape SHAPE =
      new Shape("assetSummaries,nextToken", "[r,t", 'r', new ListAssociatedAssetsResponse(null));

  private ListAssociatedAssetsResponse(Object[] values) {
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
    return new ListAssociatedAssetsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return AssociatedAssetsSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the assets of this page, unmodifiable; empty if absent} */
  public List<AssociatedAssetsSummary> assetSummaries() {
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
  public List<AssociatedAssetsSummary> items() {
    return assetSummaries();
  }

  /**
   * Builds {@link ListAssociatedAssetsResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<ListAssociatedAssetsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListAssociatedAssetsResponse original) {
      super(original);
    }

    /** Sets {@link ListAssociatedAssetsResponse#assetSummaries()}; null for absent. */
    public Builder assetSummaries(Collection<AssociatedAssetsSummary> assetSummaries) {
      return setList(0, assetSummaries);
    }

    /** Sets {@link ListAssociatedAssetsResponse#assetSummaries()}. */
    public Builder assetSummaries(AssociatedAssetsSummary... assetSummaries) {
      return assetSummaries(Arrays.asList(assetSummaries));
    }

    /** Sets {@link ListAssociatedAssetsResponse#assetSummaries()} to what functions build. */
    @SafeVarargs
    public final Builder assetSummaries(
        Consumer<AssociatedAssetsSummary.Builder>... assetSummaries) {
      List<AssociatedAssetsSummary> built = new ArrayList<>();
      for (Consumer<AssociatedAssetsSummary.Builder> one : assetSummaries) {
        built.add(AssociatedAssetsSummary.builder().applyMutation(one).build());
      }
      return assetSummaries(built);
    }

    /** Sets {@link ListAssociatedAssetsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
