package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteAssetModelCompositeModel} takes. */
public final class DeleteAssetModelCompositeModelRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetModelId,assetModelCompositeModelId,clientToken,ifMatch,ifNoneMatch,matchForVersionType",
          "t,t,t,t,t,e",
          's',
          new DeleteAssetModelCompositeModelRequest(null));

  private DeleteAssetModelCompositeModelRequest(Object[] values) {
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
    return new DeleteAssetModelCompositeModelRequest(values);
  }

  /**
   * {@return the id of the asset model: a UUID; in most requests also {@code externalId:} and its
   * external id; 13 to 139 characters; null if absent}
   */
  public String assetModelId() {
    return (String) at(0);
  }

  /**
   * {@return the id of the composite model: a UUID; in requests also {@code externalId:} and its
   * external id; 13 to 139 characters; null if absent}
   */
  public String assetModelCompositeModelId() {
    return (String) at(1);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(2);
  }

  /**
   * {@return the {@code eTag} that the version named by {@code matchForVersionType} must still
   * have; otherwise the request is refused; null if absent}
   */
  public String ifMatch() {
    return (String) at(3);
  }

  /**
   * {@return {@code *} refuses the request if there is an active version. Goes with {@code ACTIVE}
   * as {@code matchForVersionType}; null if absent}
   */
  public String ifNoneMatch() {
    return (String) at(4);
  }

  /**
   * {@return the version that {@code ifMatch} or {@code ifNoneMatch} looks at; {@link
   * AssetModelVersionType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public AssetModelVersionType matchForVersionType() {
    return AssetModelVersionType.fromValue(matchForVersionTypeAsString());
  }

  /** {@return the text of {@link #matchForVersionType} as AWS has it; null if absent} */
  public String matchForVersionTypeAsString() {
    return (String) at(5);
  }

  /**
   * Builds {@link DeleteAssetModelCompositeModelRequest}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Structure.Builder<DeleteAssetModelCompositeModelRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteAssetModelCompositeModelRequest original) {
      super(original);
    }

    /** Sets {@link DeleteAssetModelCompositeModelRequest#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }

    /**
     * Sets {@link DeleteAssetModelCompositeModelRequest#assetModelCompositeModelId()}; null for
     * absent.
     */
    public Builder assetModelCompositeModelId(String assetModelCompositeModelId) {
      return set(1, assetModelCompositeModelId);
    }

    /** Sets {@link DeleteAssetModelCompositeModelRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(2, clientToken);
    }

    /** Sets {@link DeleteAssetModelCompositeModelRequest#ifMatch()}; null for absent. */
    public Builder ifMatch(String ifMatch) {
      return set(3, ifMatch);
    }

    /** Sets {@link DeleteAssetModelCompositeModelRequest#ifNoneMatch()}; null for absent. */
    public Builder ifNoneMatch(String ifNoneMatch) {
      return set(4, ifNoneMatch);
    }

    /**
     * Sets {@link DeleteAssetModelCompositeModelRequest#matchForVersionTypeAsString()}; null for
     * absent.
     */
    public Builder matchForVersionType(String matchForVersionType) {
      return set(5, matchForVersionType);
    }

    /**
     * Sets {@link DeleteAssetModelCompositeModelRequest#matchForVersionType()}; null for absent.
     */
    public Builder matchForVersionType(AssetModelVersionType matchForVersionType) {
      return setText(5, matchForVersionType);
    }
  }
}
