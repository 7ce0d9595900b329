package io.twinlink.sitewise;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What {@code listProjectAssets} answers. */
public final class ListProjectAssetsResponse extends PagedResponse<String> {
  static final Shape SHAPE =
      new Shape("assetIds,nextToken", "[t,t", 'r', new ListProjectAssetsResponse(null));

  private ListProjectAssetsResponse(Object[] values) {
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
    return new ListProjectAssetsResponse(values);
  }

  /** {@return the ids of the assets of this page, unmodifiable; empty if absent} */
  public List<String> assetIds() {
    return listAt(0);
  }

  /** {@return whether {@link #assetIds} is there, even if empty} */
  public boolean hasAssetIds() {
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

  /** {@return the same as {@link #assetIds}} */
  @Override
  public List<String> items() {
    return assetIds();
  }

  /**
   * Builds {@link ListProjectAssetsResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<ListProjectAssetsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListProjectAssetsResponse original) {
      super(original);
    }

    /** Sets {@link ListProjectAssetsResponse#assetIds()}; null for absent. */
    public Builder assetIds(Collection<String> assetIds) {
      return setList(0, assetIds);
    }

    /** Sets {@link ListProjectAssetsResponse#assetIds()}. */
    public Builder assetIds(String... assetIds) {
      return assetIds(Arrays.asList(assetIds));
    }

    /** Sets {@link ListProjectAssetsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
