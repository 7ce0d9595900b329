package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code updateAssetModel} takes. */
public final class UpdateAssetModelRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetModelId,assetModelExternalId,assetModelName,assetModelDescription,assetModelProperties,assetModelHierarchies,assetModelCompositeModels,clientToken,ifMatch,ifNoneMatch,matchForVersionType",
          "t,t,t,t,[r,[r,[r,t,t,t,e",
          's',
          new UpdateAssetModelRequest(null));

  private UpdateAssetModelRequest(Object[] values) {
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
    return new UpdateAssetModelRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return AssetModelProperty.SHAPE;
      case 5:
        return AssetModelHierarchy.SHAPE;
      case 6:
        return AssetModelCompositeModel.SHAPE;
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
   * {@return an id of your own, used for one asset model of the account only. It can be set only
   * where there is none; 2 to 128 characters; null if absent}
   */
  public String assetModelExternalId() {
    return (String) at(1);
  }

  /**
   * {@return the name of the asset model, used for no other; 1 to 256 characters; null if absent}
   */
  public String assetModelName() {
    return (String) at(2);
  }

  /**
   * {@return what the asset model is for, in your own words; 1 to 2048 characters; null if absent}
   */
  public String assetModelDescription() {
    return (String) at(3);
  }

  /**
   * {@return all its properties from now on, at most 200. One left out is removed with its data,
   * unmodifiable; empty if absent}
   */
  public List<AssetModelProperty> assetModelProperties() {
    return listAt(4);
  }

  /** {@return whether {@link #assetModelProperties} is there, even if empty} */
  public boolean hasAssetModelProperties() {
    return at(4) != null;
  }

  /**
   * {@return which kinds of children its assets may have from now on, at most 10 kinds,
   * unmodifiable; empty if absent}
   */
  public List<AssetModelHierarchy> assetModelHierarchies() {
    return listAt(5);
  }

  /** {@return whether {@link #assetModelHierarchies} is there, even if empty} */
  public boolean hasAssetModelHierarchies() {
    return at(5) != null;
  }

  /**
   * {@return its built-in composite models, such as alarms. Custom ones need {@code
   * createAssetModelCompositeModel}, unmodifiable; empty if absent}
   */
  public List<AssetModelCompositeModel> assetModelCompositeModels() {
    return listAt(6);
  }

  /** {@return whether {@link #assetModelCompositeModels} is there, even if empty} */
  public boolean hasAssetModelCompositeModels() {
    return at(6) != null;
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(7);
  }

  /**
   * {@return the {@code eTag} that the version named by {@code matchForVersionType} must still
   * have; otherwise the request is refused; null if absent}
   */
  public String ifMatch() {
    return (String) at(8);
  }

  /**
   * {@return {@code *} refuses the request if there is an active version. Goes with {@code ACTIVE}
   * as {@code matchForVersionType}; null if absent}
   */
  public String ifNoneMatch() {
    return (String) at(9);
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
    return (String) at(10);
  }

  /**
   * Builds {@link UpdateAssetModelRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<UpdateAssetModelRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateAssetModelRequest original) {
      super(original);
    }

    /** Sets {@link UpdateAssetModelRequest#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }

    /** Sets {@link UpdateAssetModelRequest#assetModelExternalId()}; null for absent. */
    public Builder assetModelExternalId(String assetModelExternalId) {
      return set(1, assetModelExternalId);
    }

    /** Sets {@link UpdateAssetModelRequest#assetModelName()}; null for absent. */
    public Builder assetModelName(String assetModelName) {
      return set(2, assetModelName);
    }

    /** Sets {@link UpdateAssetModelRequest#assetModelDescription()}; null for absent. */
    public Builder assetModelDescription(String assetModelDescription) {
      return set(3, assetModelDescription);
    }

    /** Sets {@link UpdateAssetModelRequest#assetModelProperties()}; null for absent. */
    public Builder assetModelProperties(Collection<AssetModelProperty> assetModelProperties) {
      return setList(4, assetModelProperties);
    }

    /** Sets {@link UpdateAssetModelRequest#assetModelProperties()}. */
    public Builder assetModelProperties(AssetModelProperty... assetModelProperties) {
      return assetModelProperties(Arrays.asList(assetModelProperties));
    }

    /** Sets {@link UpdateAssetModelRequest#assetModelProperties()} to what functions build. */
    @SafeVarargs
    public final Builder assetModelProperties(
        Consumer<AssetModelProperty.Builder>... assetModelProperties) {
      List<AssetModelProperty> built = new ArrayList<>();
      for (Consumer<AssetModelProperty.Builder> one : assetModelProperties) {
        built.add(AssetModelProperty.builder().applyMutation(one).build());
      }
      return assetModelProperties(built);
    }

    /** Sets {@link UpdateAssetModelRequest#assetModelHierarchies()}; null for absent. */
    public Builder assetModelHierarchies(Collection<AssetModelHierarchy> assetModelHierarchies) {
      return setList(5, assetModelHierarchies);
    }

    /** Sets {@link UpdateAssetModelRequest#assetModelHierarchies()}. */
    public Builder assetModelHierarchies(AssetModelHierarchy... assetModelHierarchies) {
      return assetModelHierarchies(Arrays.asList(assetModelHierarchies));
    }

    /** Sets {@link UpdateAssetModelRequest#assetModelHierarchies()} to what functions build. */
    @SafeVarargs
    public final Builder assetModelHierarchies(
        Consumer<AssetModelHierarchy.Builder>... assetModelHierarchies) {
      List<AssetModelHierarchy> built = new ArrayList<>();
      for (Consumer<AssetModelHierarchy.Builder> one : assetModelHierarchies) {
        built.add(AssetModelHierarchy.builder().applyMutation(one).build());
      }
      return assetModelHierarchies(built);
    }

    /** Sets {@link UpdateAssetModelRequest#assetModelCompositeModels()}; null for absent. */
    public Builder assetModelCompositeModels(
        Collection<AssetModelCompositeModel> assetModelCompositeModels) {
      return setList(6, assetModelCompositeModels);
    }

    /** Sets {@link UpdateAssetModelRequest#assetModelCompositeModels()}. */
    public Builder assetModelCompositeModels(
        AssetModelCompositeModel... assetModelCompositeModels) {
      return assetModelCompositeModels(Arrays.asList(assetModelCompositeModels));
    }

    /** Sets {@link UpdateAssetModelRequest#assetModelCompositeModels()} to what functions build. */
    @SafeVarargs
    public final Builder assetModelCompositeModels(
        Consumer<AssetModelCompositeModel.Builder>... assetModelCompositeModels) {
      List<AssetModelCompositeModel> built = new ArrayList<>();
      for (Consumer<AssetModelCompositeModel.Builder> one : assetModelCompositeModels) {
        built.add(AssetModelCompositeModel.builder().applyMutation(one).build());
      }
      return assetModelCompositeModels(built);
    }

    /** Sets {@link UpdateAssetModelRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(7, clientToken);
    }

    /** Sets {@link UpdateAssetModelRequest#ifMatch()}; null for absent. */
    public Builder ifMatch(String ifMatch) {
      return set(8, ifMatch);
    }

    /** Sets {@link UpdateAssetModelRequest#ifNoneMatch()}; null for absent. */
    public Builder ifNoneMatch(String ifNoneMatch) {
      return set(9, ifNoneMatch);
    }

    /** Sets {@link UpdateAssetModelRequest#matchForVersionTypeAsString()}; null for absent. */
    public Builder matchForVersionType(String matchForVersionType) {
      return set(10, matchForVersionType);
    }

    /** Sets {@link UpdateAssetModelRequest#matchForVersionType()}; null for absent. */
    public Builder matchForVersionType(AssetModelVersionType matchForVersionType) {
      return setText(10, matchForVersionType);
    }
  }
}
