package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code createAssetModelCompositeModel} takes. */
public final class CreateAssetModelCompositeModelRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetModelId,assetModelCompositeModelExternalId,parentAssetModelCompositeModelId,assetModelCompositeModelId,assetModelCompositeModelDescription,assetModelCompositeModelName,assetModelCompositeModelType,clientToken,composedAssetModelId,assetModelCompositeModelProperties,ifMatch,ifNoneMatch,matchForVersionType",
          "t,t,t,t,t,t,t,t,t,[r,t,t,e",
          's',
          new CreateAssetModelCompositeModelRequest(null));

  private CreateAssetModelCompositeModelRequest(Object[] values) {
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
    return new CreateAssetModelCompositeModelRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 9:
        return AssetModelPropertyDefinition.SHAPE;
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
   * {@return an id of your own. For a derived or nested composite model set it with {@code
   * updateAssetModelCompositeModel} instead; 2 to 128 characters; null if absent}
   */
  public String assetModelCompositeModelExternalId() {
    return (String) at(1);
  }

  /**
   * {@return the composite model to put it in: a UUID, or {@code externalId:} and its external id.
   * Absent: the asset model itself; 13 to 139 characters; null if absent}
   */
  public String parentAssetModelCompositeModelId() {
    return (String) at(2);
  }

  /**
   * {@return a globally unique UUID of your own. Default: one is made; 36 characters; null if
   * absent}
   */
  public String assetModelCompositeModelId() {
    return (String) at(3);
  }

  /**
   * {@return what the composite model is for, in your own words; 1 to 2048 characters; null if
   * absent}
   */
  public String assetModelCompositeModelDescription() {
    return (String) at(4);
  }

  /**
   * {@return the name of the composite model, used for no other; 1 to 256 characters; null if
   * absent}
   */
  public String assetModelCompositeModelName() {
    return (String) at(5);
  }

  /**
   * {@return the type of the composite model: {@code CUSTOM}, {@code AWS/ALARM} or {@code
   * AWS/L4E_ANOMALY}; 1 to 256 characters; null if absent}
   */
  public String assetModelCompositeModelType() {
    return (String) at(6);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(7);
  }

  /**
   * {@return the component model to base it on: a UUID, or {@code externalId:} and its external id.
   * Absent for an inline one; 13 to 139 characters; null if absent}
   */
  public String composedAssetModelId() {
    return (String) at(8);
  }

  /**
   * {@return the properties of an inline one, at most 200. Not together with {@code
   * composedAssetModelId}, unmodifiable; empty if absent}
   */
  public List<AssetModelPropertyDefinition> assetModelCompositeModelProperties() {
    return listAt(9);
  }

  /** {@return whether {@link #assetModelCompositeModelProperties} is there, even if empty} */
  public boolean hasAssetModelCompositeModelProperties() {
    return at(9) != null;
  }

  /**
   * {@return the {@code eTag} that the version named by {@code matchForVersionType} must still
   * have; otherwise the request is refused; null if absent}
   */
  public String ifMatch() {
    return (String) at(10);
  }

  /**
   * {@return {@code *} refuses the request if there is an active version. Goes with {@code ACTIVE}
   * as {@code matchForVersionType}; null if absent}
   */
  public String ifNoneMatch() {
    return (String) at(11);
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
    return (String) at(12);
  }

  /**
   * Builds {@link CreateAssetModelCompositeModelRequest}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Structure.Builder<CreateAssetModelCompositeModelRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateAssetModelCompositeModelRequest original) {
      super(original);
    }

    /** Sets {@link CreateAssetModelCompositeModelRequest#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }

    /**
     * Sets {@link CreateAssetModelCompositeModelRequest#assetModelCompositeModelExternalId()}; null
     * for absent.
     */
    public Builder assetModelCompositeModelExternalId(String assetModelCompositeModelExternalId) {
      return set(1, assetModelCompositeModelExternalId);
    }

    /**
     * Sets {@link CreateAssetModelCompositeModelRequest#parentAssetModelCompositeModelId()}; null
     * for absent.
     */
    public Builder parentAssetModelCompositeModelId(String parentAssetModelCompositeModelId) {
      return set(2, parentAssetModelCompositeModelId);
    }

    /**
     * Sets {@link CreateAssetModelCompositeModelRequest#assetModelCompositeModelId()}; null for
     * absent.
     */
    public Builder assetModelCompositeModelId(String assetModelCompositeModelId) {
      return set(3, assetModelCompositeModelId);
    }

    /**
     * Sets {@link CreateAssetModelCompositeModelRequest#assetModelCompositeModelDescription()};
     * null for absent.
     */
    public Builder assetModelCompositeModelDescription(String assetModelCompositeModelDescription) {
      return set(4, assetModelCompositeModelDescription);
    }

    /**
     * Sets {@link CreateAssetModelCompositeModelRequest#assetModelCompositeModelName()}; null for
     * absent.
     */
    public Builder assetModelCompositeModelName(String assetModelCompositeModelName) {
      return set(5, assetModelCompositeModelName);
    }

    /**
     * Sets {@link CreateAssetModelCompositeModelRequest#assetModelCompositeModelType()}; null for
     * absent.
     */
    public Builder assetModelCompositeModelType(String assetModelCompositeModelType) {
      return set(6, assetModelCompositeModelType);
    }

    /** Sets {@link CreateAssetModelCompositeModelRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(7, clientToken);
    }

    /**
     * Sets {@link CreateAssetModelCompositeModelRequest#composedAssetModelId()}; null for absent.
     */
    public Builder composedAssetModelId(String composedAssetModelId) {
      return set(8, composedAssetModelId);
    }

    /**
     * Sets {@link CreateAssetModelCompositeModelRequest#assetModelCompositeModelProperties()}; null
     * for absent.
     */
    public Builder assetModelCompositeModelProperties(
        Collection<AssetModelPropertyDefinition> assetModelCompositeModelProperties) {
      return setList(9, assetModelCompositeModelProperties);
    }

    /** Sets {@link CreateAssetModelCompositeModelRequest#assetModelCompositeModelProperties()}. */
    public Builder assetModelCompositeModelProperties(
        AssetModelPropertyDefinition... assetModelCompositeModelProperties) {
      return assetModelCompositeModelProperties(Arrays.asList(assetModelCompositeModelProperties));
    }

    /**
     * Sets {@link CreateAssetModelCompositeModelRequest#assetModelCompositeModelProperties()} to
     * what functions build.
     */
    @SafeVarargs
    public final Builder assetModelCompositeModelProperties(
        Consumer<AssetModelPropertyDefinition.Builder>... assetModelCompositeModelProperties) {
      List<AssetModelPropertyDefinition> built = new ArrayList<>();
      for (Consumer<AssetModelPropertyDefinition.Builder> one :
          assetModelCompositeModelProperties) {
        built.add(AssetModelPropertyDefinition.builder().applyMutation(one).build());
      }
      return assetModelCompositeModelProperties(built);
    }

    /** Sets {@link CreateAssetModelCompositeModelRequest#ifMatch()}; null for absent. */
    public Builder ifMatch(String ifMatch) {
      return set(10, ifMatch);
    }

    /** Sets {@link CreateAssetModelCompositeModelRequest#ifNoneMatch()}; null for absent. */
    public Builder ifNoneMatch(String ifNoneMatch) {
      return set(11, ifNoneMatch);
    }

    /**
     * Sets {@link CreateAssetModelCompositeModelRequest#matchForVersionTypeAsString()}; null for
     * absent.
     */
    public Builder matchForVersionType(String matchForVersionType) {
      return set(12, matchForVersionType);
    }

    /**
     * Sets {@link CreateAssetModelCompositeModelRequest#matchForVersionType()}; null for absent.
     */
    public Builder matchForVersionType(AssetModelVersionType matchForVersionType) {
      return setText(12, matchForVersionType);
    }
  }
}
