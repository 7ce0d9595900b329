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

/** What {@code listAssetModelProperties} answers. */
public final class ListAssetModelPropertiesResponse
    extends PagedResponse<AssetModelPropertySummary> {
  static final Shape SHAPE =
      new Shape(
          "assetModelPropertySummaries,nextToken",
          "[r,t",
          'r',
          new ListAssetModelPropertiesResponse(null));

  private ListAssetModelPropertiesResponse(Object[] values) {
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
    return new ListAssetModelPropertiesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return AssetModelPropertySummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the properties of this page, unmodifiable; empty if absent} */
  public List<AssetModelPropertySummary> assetModelPropertySummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #assetModelPropertySummaries} is there, even if empty} */
  public boolean hasAssetModelPropertySummaries() {
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

  /** {@return the same as {@link #assetModelPropertySummaries}} */
  @Override
  public List<AssetModelPropertySummary> items() {
    return assetModelPropertySummaries();
  }

  /**
   * Builds {@link ListAssetModelPropertiesResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<ListAssetModelPropertiesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListAssetModelPropertiesResponse original) {
      super(original);
    }

    /**
     * Sets {@link ListAssetModelPropertiesResponse#assetModelPropertySummaries()}; null for absent.
     */
    public Builder assetModelPropertySummaries(
        Collection<AssetModelPropertySummary> assetModelPropertySummaries) {
      return setList(0, assetModelPropertySummaries);
    }

    /** Sets {@link ListAssetModelPropertiesResponse#assetModelPropertySummaries()}. */
    public Builder assetModelPropertySummaries(
        AssetModelPropertySummary... assetModelPropertySummaries) {
      return assetModelPropertySummaries(Arrays.asList(assetModelPropertySummaries));
    }

    /**
     * Sets {@link ListAssetModelPropertiesResponse#assetModelPropertySummaries()} to what functions
     * build.
     */
    @SafeVarargs
    public final Builder assetModelPropertySummaries(
        Consumer<AssetModelPropertySummary.Builder>... assetModelPropertySummaries) {
      List<AssetModelPropertySummary> built = new ArrayList<>();
      for (Consumer<AssetModelPropertySummary.Builder> one : assetModelPropertySummaries) {
        built.add(AssetModelPropertySummary.builder().applyMutation(one).build());
      }
      return assetModelPropertySummaries(built);
    }

    /** Sets {@link ListAssetModelPropertiesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
