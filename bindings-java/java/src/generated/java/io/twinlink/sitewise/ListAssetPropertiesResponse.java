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

/** What {@code listAssetProperties} answers. */
public final class ListAssetPropertiesResponse extends PagedResponse<AssetPropertySummary> {
  static final Shape SHAPE =
      new Shape(
          "assetPropertySummaries,nextToken", "[r,t", 'r', new ListAssetPropertiesResponse(null));

  private ListAssetPropertiesResponse(Object[] values) {
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
    return new ListAssetPropertiesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return AssetPropertySummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the properties of this page, unmodifiable; empty if absent} */
  public List<AssetPropertySummary> assetPropertySummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #assetPropertySummaries} is there, even if empty} */
  public boolean hasAssetPropertySummaries() {
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

  /** {@return the same as {@link #assetPropertySummaries}} */
  @Override
  public List<AssetPropertySummary> items() {
    return assetPropertySummaries();
  }

  /**
   * Builds {@link ListAssetPropertiesResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder extends Response.Builder<ListAssetPropertiesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListAssetPropertiesResponse original) {
      super(original);
    }

    /** Sets {@link ListAssetPropertiesResponse#assetPropertySummaries()}; null for absent. */
    public Builder assetPropertySummaries(Collection<AssetPropertySummary> assetPropertySummaries) {
      return setList(0, assetPropertySummaries);
    }

    /** Sets {@link ListAssetPropertiesResponse#assetPropertySummaries()}. */
    public Builder assetPropertySummaries(AssetPropertySummary... assetPropertySummaries) {
      return assetPropertySummaries(Arrays.asList(assetPropertySummaries));
    }

    /**
     * Sets {@link ListAssetPropertiesResponse#assetPropertySummaries()} to what functions build.
     */
    @SafeVarargs
    public final Builder assetPropertySummaries(
        Consumer<AssetPropertySummary.Builder>... assetPropertySummaries) {
      List<AssetPropertySummary> built = new ArrayList<>();
      for (Consumer<AssetPropertySummary.Builder> one : assetPropertySummaries) {
        built.add(AssetPropertySummary.builder().applyMutation(one).build());
      }
      return assetPropertySummaries(built);
    }

    /** Sets {@link ListAssetPropertiesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
