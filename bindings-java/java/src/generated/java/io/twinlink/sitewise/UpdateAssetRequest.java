package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code updateAsset} takes. */
public final class UpdateAssetRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetId,assetExternalId,assetName,clientToken,assetDescription",
          "t,t,t,t,t",
          's',
          new UpdateAssetRequest(null));

  private UpdateAssetRequest(Object[] values) {
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
    return new UpdateAssetRequest(values);
  }

  /**
   * {@return the id of the asset: a UUID; in requests also {@code externalId:} and its external id;
   * 13 to 139 characters; null if absent}
   */
  public String assetId() {
    return (String) at(0);
  }

  /**
   * {@return an id of your own, used for one asset of the account only. It can be set only where
   * there is none; 2 to 128 characters; null if absent}
   */
  public String assetExternalId() {
    return (String) at(1);
  }

  /** {@return the name of the asset; 1 to 256 characters; null if absent} */
  public String assetName() {
    return (String) at(2);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(3);
  }

  /** {@return what the asset is, in your own words; 1 to 2048 characters; null if absent} */
  public String assetDescription() {
    return (String) at(4);
  }

  /** Builds {@link UpdateAssetRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<UpdateAssetRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateAssetRequest original) {
      super(original);
    }

    /** Sets {@link UpdateAssetRequest#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link UpdateAssetRequest#assetExternalId()}; null for absent. */
    public Builder assetExternalId(String assetExternalId) {
      return set(1, assetExternalId);
    }

    /** Sets {@link UpdateAssetRequest#assetName()}; null for absent. */
    public Builder assetName(String assetName) {
      return set(2, assetName);
    }

    /** Sets {@link UpdateAssetRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(3, clientToken);
    }

    /** Sets {@link UpdateAssetRequest#assetDescription()}; null for absent. */
    public Builder assetDescription(String assetDescription) {
      return set(4, assetDescription);
    }
  }
}
