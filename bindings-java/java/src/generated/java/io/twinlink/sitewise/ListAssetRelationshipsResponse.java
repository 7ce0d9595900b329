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

/** What {@code listAssetRelationships} answers. */
public final class ListAssetRelationshipsResponse extends PagedResponse<AssetRelationshipSummary> {
  static final Shape SHAPE =
      new Shape(
          "assetRelationshipSummaries,nextToken",
          "[r,t",
          'r',
          new ListAssetRelationshipsResponse(null));

  private ListAssetRelationshipsResponse(Object[] values) {
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
    return new ListAssetRelationshipsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return AssetRelationshipSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the relationships in order: that of the asset itself comes first, that of the root
   * last, unmodifiable; empty if absent}
   */
  public List<AssetRelationshipSummary> assetRelationshipSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #assetRelationshipSummaries} is there, even if empty} */
  public boolean hasAssetRelationshipSummaries() {
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

  /** {@return the same as {@link #assetRelationshipSummaries}} */
  @Override
  public List<AssetRelationshipSummary> items() {
    return assetRelationshipSummaries();
  }

  /**
   * Builds {@link ListAssetRelationshipsResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<ListAssetRelationshipsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListAssetRelationshipsResponse original) {
      super(original);
    }

    /**
     * Sets {@link ListAssetRelationshipsResponse#assetRelationshipSummaries()}; null for absent.
     */
    public Builder assetRelationshipSummaries(
        Collection<AssetRelationshipSummary> assetRelationshipSummaries) {
      return setList(0, assetRelationshipSummaries);
    }

    /** Sets {@link ListAssetRelationshipsResponse#assetRelationshipSummaries()}. */
    public Builder assetRelationshipSummaries(
        AssetRelationshipSummary... assetRelationshipSummaries) {
      return assetRelationshipSummaries(Arrays.asList(assetRelationshipSummaries));
    }

    /**
     * Sets {@link ListAssetRelationshipsResponse#assetRelationshipSummaries()} to what functions
     * build.
     */
    @SafeVarargs
    public final Builder assetRelationshipSummaries(
        Consumer<AssetRelationshipSummary.Builder>... assetRelationshipSummaries) {
      List<AssetRelationshipSummary> built = new ArrayList<>();
      for (Consumer<AssetRelationshipSummary.Builder> one : assetRelationshipSummaries) {
        built.add(AssetRelationshipSummary.builder().applyMutation(one).build());
      }
      return assetRelationshipSummaries(built);
    }

    /** Sets {@link ListAssetRelationshipsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
