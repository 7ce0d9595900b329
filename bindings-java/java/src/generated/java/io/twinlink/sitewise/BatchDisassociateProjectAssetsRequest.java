package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What {@code batchDisassociateProjectAssets} takes. */
public final class BatchDisassociateProjectAssetsRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "projectId,assetIds,clientToken",
          "t,[t,t",
          's',
          new BatchDisassociateProjectAssetsRequest(null));

  private BatchDisassociateProjectAssetsRequest(Object[] values) {
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
    return new BatchDisassociateProjectAssetsRequest(values);
  }

  /** {@return the id of the project; 36 characters; null if absent} */
  public String projectId() {
    return (String) at(0);
  }

  /**
   * {@return the ids of the assets to take out of the project; 1 to 100 of them, unmodifiable;
   * empty if absent}
   */
  public List<String> assetIds() {
    return listAt(1);
  }

  /** {@return whether {@link #assetIds} is there, even if empty} */
  public boolean hasAssetIds() {
    return at(1) != null;
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(2);
  }

  /**
   * Builds {@link BatchDisassociateProjectAssetsRequest}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Structure.Builder<BatchDisassociateProjectAssetsRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchDisassociateProjectAssetsRequest original) {
      super(original);
    }

    /** Sets {@link BatchDisassociateProjectAssetsRequest#projectId()}; null for absent. */
    public Builder projectId(String projectId) {
      return set(0, projectId);
    }

    /** Sets {@link BatchDisassociateProjectAssetsRequest#assetIds()}; null for absent. */
    public Builder assetIds(Collection<String> assetIds) {
      return setList(1, assetIds);
    }

    /** Sets {@link BatchDisassociateProjectAssetsRequest#assetIds()}. */
    public Builder assetIds(String... assetIds) {
      return assetIds(Arrays.asList(assetIds));
    }

    /** Sets {@link BatchDisassociateProjectAssetsRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(2, clientToken);
    }
  }
}
