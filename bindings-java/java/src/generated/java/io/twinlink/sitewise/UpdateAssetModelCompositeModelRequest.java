package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code updateAssetModelCompositeModel} takes. */
public final class UpdateAssetModelCompositeModelRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetModelId,assetModelCompositeModelId,assetModelCompositeModelExternalId,assetModelCompositeModelDescription,assetModelCompositeModelName,clientToken,assetModelCompositeModelProperties,ifMatch,ifNoneMatch,matchForVersionType",
          "t,t,t,t,t,t,[r,t,t,e",
          's',
          new UpdateAssetModelCompositeModelRequest(null));

  private UpdateAssetModelCompositeModelRequest(Object[] values) {
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
    return new UpdateAssetModelCompositeModelRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 6:
        return AssetModelProperty.SHAPE;
      default:
        return super.part(place);
    }
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
   * {@return an id of your own. It can be set only where there is none, or left as it is; 2 to 128
   * characters; null if absent}
   */
  public String assetModelCompositeModelExternalId() {
    return (String) at(2);
  }

  /**
   * {@return what the composite model is for, in your own words; 1 to 2048 characters; null if
   * absent}
   */
  public String assetModelCompositeModelDescription() {
    return (String) at(3);
  }

  /**
   * {@return the name of the composite model, used for no other; 1 to 256 characters; null if
   * absent}
   */
  public String assetModelCompositeModelName() {
    return (String) at(4);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(5);
  }

  /**
   * {@return all its properties from now on, at most 200. One left out is removed with its data,
   * unmodifiable; empty if absent}
   */
  public List<AssetModelProperty> assetModelCompositeModelProperties() {
    return listAt(6);
  }

  /** {@return whether {@link #assetModelCompositeModelProperties} is there, even if empty} */
  public boolean hasAssetModelCompositeModelProperties() {
    return at(6) != null;
  }

  /**
   * {@return the {@code eTag} that the version named by {@code matchForVersionType} must still
   * have; otherwise the request is refused; null if absent}
   */
  public String ifMatch() {
    return (String) at(7);
  }

  /**
   * {@return {@code *} refuses the request if there is an active version. Goes with {@code ACTIVE}
   * as {@code matchForVersionType}; null if absent}
   */
  public String ifNoneMatch() {
    return (String) at(8);
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
    return (String) at(9);
  }

  /**
   * Builds {@link UpdateAssetModelCompositeModelRequest}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Structure.Builder<UpdateAssetModelCompositeModelRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateAssetModelCompositeModelRequest original) {
      super(original);
    }

    /** Sets {@link UpdateAssetModelCompositeModelRequest#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }

    /**
     * Sets {@link UpdateAssetModelCompositeModelRequest#assetModelCompositeModelId()}; null for
     * absent.
     */
    public Builder assetModelCompositeModelId(String assetModelCompositeModelId) {
      return set(1, assetModelCompositeModelId);
    }

    /**
     * Sets {@link UpdateAssetModelCompositeModelRequest#assetModelCompositeModelExternalId()}; null
     * for absent.
     */
    public Builder assetModelCompositeModelExternalId(String assetModelCompositeModelExternalId) {
      return set(2, assetModelCompositeModelExternalId);
    }

    /**
     * Sets {@link UpdateAssetModelCompositeModelRequest#assetModelCompositeModelDescription()};
     * null for absent.
     */
    public Builder assetModelCompositeModelDescription(String assetModelCompositeModelDescription) {
      return set(3, assetModelCompositeModelDescription);
    }

    /**
     * Sets {@link UpdateAssetModelCompositeModelRequest#assetModelCompositeModelName()}; null for
     * absent.
     */
    public Builder assetModelCompositeModelName(String assetModelCompositeModelName) {
      return set(4, assetModelCompositeModelName);
    }

    /** Sets {@link UpdateAssetModelCompositeModelRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(5, clientToken);
    }

    /**
     * Sets {@link UpdateAssetModelCompositeModelRequest#assetModelCompositeModelProperties()}; null
     * for absent.
     */
    public Builder assetModelCompositeModelProperties(
        Collection<AssetModelProperty> assetModelCompositeModelProperties) {
      return setList(6, assetModelCompositeModelProperties);
    }

    /** Sets {@link UpdateAssetModelCompositeModelRequest#assetModelCompositeModelProperties()}. */
    public Builder assetModelCompositeModelProperties(
        AssetModelProperty... assetModelCompositeModelProperties) {
      return assetModelCompositeModelProperties(Arrays.asList(assetModelCompositeModelProperties));
    }

    /**
     * Sets {@link UpdateAssetModelCompositeModelRequest#assetModelCompositeModelProperties()} to
     * what functions build.
     */
    @SafeVarargs
    public final Builder assetModelCompositeModelProperties(
        Consumer<AssetModelProperty.Builder>... assetModelCompositeModelProperties) {
      List<AssetModelProperty> built = new ArrayList<>();
      for (Consumer<AssetModelProperty.Builder> one : assetModelCompositeModelProperties) {
        built.add(AssetModelProperty.builder().applyMutation(one).build());
      }
      return assetModelCompositeModelProperties(built);
    }

    /** Sets {@link UpdateAssetModelCompositeModelRequest#ifMatch()}; null for absent. */
    public Builder ifMatch(String ifMatch) {
      return set(7, ifMatch);
    }

    /** Sets {@link UpdateAssetModelCompositeModelRequest#ifNoneMatch()}; null for absent. */
    public Builder ifNoneMatch(String ifNoneMatch) {
      return set(8, ifNoneMatch);
    }

    /**
     * Sets {@link UpdateAssetModelCompositeModelRequest#matchForVersionTypeAsString()}; null for
     * absent.
     */
    public Builder matchForVersionType(String matchForVersionType) {
      return set(9, matchForVersionType);
    }

    /**
     * Sets {@link UpdateAssetModelCompositeModelRequest#matchForVersionType()}; null for absent.
     */
    public Builder matchForVersionType(AssetModelVersionType matchForVersionType) {
      return setText(9, matchForVersionType);
    }
  }
}
