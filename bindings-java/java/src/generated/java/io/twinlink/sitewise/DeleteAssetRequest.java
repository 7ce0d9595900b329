package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteAsset} takes. */
public final class DeleteAssetRequest extends Structure {
  static final Shape SHAPE =
      new Shape("assetId,clientToken", "t,t", 's', new DeleteAssetRequest(null));

  private DeleteAssetRequest(Object[] values) {
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
    return new DeleteAssetRequest(values);
  }

  /**
   * {@return the id of the asset: a UUID; in requests also {@code externalId:} and its external id;
   * 13 to 139 characters; null if absent}
   */
  public String assetId() {
    return (String) at(0);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(1);
  }

  /** Builds {@link DeleteAssetRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DeleteAssetRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteAssetRequest original) {
      super(original);
    }

    /** Sets {@link DeleteAssetRequest#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link DeleteAssetRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(1, clientToken);
    }
  }
}
