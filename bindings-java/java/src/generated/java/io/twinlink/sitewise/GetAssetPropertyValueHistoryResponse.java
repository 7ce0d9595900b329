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

/** What {@code getAssetPropertyValueHistory} answers. */
public final class GetAssetPropertyValueHistoryResponse extends PagedResponse<AssetPropertyValue> {
  static final Shape SHAPE =
      new Shape(
          "assetPropertyValueHistory,nextToken",
          "[r,t",
          'r',
          new GetAssetPropertyValueHistoryResponse(null));

  private GetAssetPropertyValueHistoryResponse(Object[] values) {
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
    return new GetAssetPropertyValueHistoryResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return AssetPropertyValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the stored values in the period, in the order asked for, unmodifiable; empty if
   * absent}
   */
  public List<AssetPropertyValue> assetPropertyValueHistory() {
    return listAt(0);
  }

  /** {@return whether {@link #assetPropertyValueHistory} is there, even if empty} */
  public boolean hasAssetPropertyValueHistory() {
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

  /** {@return the same as {@link #assetPropertyValueHistory}} */
  @Override
  public List<AssetPropertyValue> items() {
    return assetPropertyValueHistory();
  }

  /**
   * Builds {@link GetAssetPropertyValueHistoryResponse}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Response.Builder<GetAssetPropertyValueHistoryResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetAssetPropertyValueHistoryResponse original) {
      super(original);
    }

    /**
     * Sets {@link GetAssetPropertyValueHistoryResponse#assetPropertyValueHistory()}; null for
     * absent.
     */
    public Builder assetPropertyValueHistory(
        Collection<AssetPropertyValue> assetPropertyValueHistory) {
      return setList(0, assetPropertyValueHistory);
    }

    /** Sets {@link GetAssetPropertyValueHistoryResponse#assetPropertyValueHistory()}. */
    public Builder assetPropertyValueHistory(AssetPropertyValue... assetPropertyValueHistory) {
      return assetPropertyValueHistory(Arrays.asList(assetPropertyValueHistory));
    }

    /**
     * Sets {@link GetAssetPropertyValueHistoryResponse#assetPropertyValueHistory()} to what
     * functions build.
     */
    @SafeVarargs
    public final Builder assetPropertyValueHistory(
        Consumer<AssetPropertyValue.Builder>... assetPropertyValueHistory) {
      List<AssetPropertyValue> built = new ArrayList<>();
      for (Consumer<AssetPropertyValue.Builder> one : assetPropertyValueHistory) {
        built.add(AssetPropertyValue.builder().applyMutation(one).build());
      }
      return assetPropertyValueHistory(built);
    }

    /** Sets {@link GetAssetPropertyValueHistoryResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
