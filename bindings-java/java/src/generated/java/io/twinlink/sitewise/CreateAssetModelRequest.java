package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code createAssetModel} takes. */
public final class CreateAssetModelRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetModelName,assetModelType,assetModelId,assetModelExternalId,assetModelDescription,assetModelProperties,assetModelHierarchies,assetModelCompositeModels,clientToken,tags",
          "t,e,t,t,t,[r,[r,[r,t,{t",
          's',
          new CreateAssetModelRequest(null));

  private CreateAssetModelRequest(Object[] values) {
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
    return new CreateAssetModelRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 5:
        return AssetModelPropertyDefinition.SHAPE;
      case 6:
        return AssetModelHierarchyDefinition.SHAPE;
      case 7:
        return AssetModelCompositeModelDefinition.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the name of the asset model, used for no other; 1 to 256 characters; null if absent}
   */
  public String assetModelName() {
    return (String) at(0);
  }

  /**
   * {@return for making assets ({@code ASSET_MODEL}, the default), for reuse in composite models,
   * or for other models to implement; {@link AssetModelType#UNKNOWN_TO_SDK_VERSION} if it is newer
   * than this version; null if absent}
   */
  public AssetModelType assetModelType() {
    return AssetModelType.fromValue(assetModelTypeAsString());
  }

  /** {@return the text of {@link #assetModelType} as AWS has it; null if absent} */
  public String assetModelTypeAsString() {
    return (String) at(1);
  }

  /**
   * {@return a globally unique UUID of your own. Default: one is made; 36 characters; null if
   * absent}
   */
  public String assetModelId() {
    return (String) at(2);
  }

  /**
   * {@return an id of your own, used for one asset model of the account only; 2 to 128 characters;
   * null if absent}
   */
  public String assetModelExternalId() {
    return (String) at(3);
  }

  /**
   * {@return what the asset model is for, in your own words; 1 to 2048 characters; null if absent}
   */
  public String assetModelDescription() {
    return (String) at(4);
  }

  /** {@return the properties that its assets have, at most 200, unmodifiable; empty if absent} */
  public List<AssetModelPropertyDefinition> assetModelProperties() {
    return listAt(5);
  }

  /** {@return whether {@link #assetModelProperties} is there, even if empty} */
  public boolean hasAssetModelProperties() {
    return at(5) != null;
  }

  /**
   * {@return which kinds of children its assets may have, at most 10 kinds, unmodifiable; empty if
   * absent}
   */
  public List<AssetModelHierarchyDefinition> assetModelHierarchies() {
    return listAt(6);
  }

  /** {@return whether {@link #assetModelHierarchies} is there, even if empty} */
  public boolean hasAssetModelHierarchies() {
    return at(6) != null;
  }

  /**
   * {@return its built-in composite models, such as alarms. Custom ones need {@code
   * createAssetModelCompositeModel}, unmodifiable; empty if absent}
   */
  public List<AssetModelCompositeModelDefinition> assetModelCompositeModels() {
    return listAt(7);
  }

  /** {@return whether {@link #assetModelCompositeModels} is there, even if empty} */
  public boolean hasAssetModelCompositeModels() {
    return at(7) != null;
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(8);
  }

  /** {@return its tags: keys and values; 1 to 50 entries, unmodifiable; empty if absent} */
  public Map<String, String> tags() {
    return mapAt(9);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(9) != null;
  }

  /**
   * Builds {@link CreateAssetModelRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<CreateAssetModelRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateAssetModelRequest original) {
      super(original);
    }

    /** Sets {@link CreateAssetModelRequest#assetModelName()}; null for absent. */
    public Builder assetModelName(String assetModelName) {
      return set(0, assetModelName);
    }

    /** Sets {@link CreateAssetModelRequest#assetModelTypeAsString()}; null for absent. */
    public Builder assetModelType(String assetModelType) {
      return set(1, assetModelType);
    }

    /** Sets {@link CreateAssetModelRequest#assetModelType()}; null for absent. */
    public Builder assetModelType(AssetModelType assetModelType) {
      return setText(1, assetModelType);
    }

    /** Sets {@link CreateAssetModelRequest#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(2, assetModelId);
    }

    /** Sets {@link CreateAssetModelRequest#assetModelExternalId()}; null for absent. */
    public Builder assetModelExternalId(String assetModelExternalId) {
      return set(3, assetModelExternalId);
    }

    /** Sets {@link CreateAssetModelRequest#assetModelDescription()}; null for absent. */
    public Builder assetModelDescription(String assetModelDescription) {
      return set(4, assetModelDescription);
    }

    /** Sets {@link CreateAssetModelRequest#assetModelProperties()}; null for absent. */
    public Builder assetModelProperties(
        Collection<AssetModelPropertyDefinition> assetModelProperties) {
      return setList(5, assetModelProperties);
    }

    /** Sets {@link CreateAssetModelRequest#assetModelProperties()}. */
    public Builder assetModelProperties(AssetModelPropertyDefinition... assetModelProperties) {
      return assetModelProperties(Arrays.asList(assetModelProperties));
    }

    /** Sets {@link CreateAssetModelRequest#assetModelProperties()} to what functions build. */
    @SafeVarargs
    public final Builder assetModelProperties(
        Consumer<AssetModelPropertyDefinition.Builder>... assetModelProperties) {
      List<AssetModelPropertyDefinition> built = new ArrayList<>();
      for (Consumer<AssetModelPropertyDefinition.Builder> one : assetModelProperties) {
        built.add(AssetModelPropertyDefinition.builder().applyMutation(one).build());
      }
      return assetModelProperties(built);
    }

    /** Sets {@link CreateAssetModelRequest#assetModelHierarchies()}; null for absent. */
    public Builder assetModelHierarchies(
        Collection<AssetModelHierarchyDefinition> assetModelHierarchies) {
      return setList(6, assetModelHierarchies);
    }

    /** Sets {@link CreateAssetModelRequest#assetModelHierarchies()}. */
    public Builder assetModelHierarchies(AssetModelHierarchyDefinition... assetModelHierarchies) {
      return assetModelHierarchies(Arrays.asList(assetModelHierarchies));
    }

    /** Sets {@link CreateAssetModelRequest#assetModelHierarchies()} to what functions build. */
    @SafeVarargs
    public final Builder assetModelHierarchies(
        Consumer<AssetModelHierarchyDefinition.Builder>... assetModelHierarchies) {
      List<AssetModelHierarchyDefinition> built = new ArrayList<>();
      for (Consumer<AssetModelHierarchyDefinition.Builder> one : assetModelHierarchies) {
        built.add(AssetModelHierarchyDefinition.builder().applyMutation(one).build());
      }
      return assetModelHierarchies(built);
    }

    /** Sets {@link CreateAssetModelRequest#assetModelCompositeModels()}; null for absent. */
    public Builder assetModelCompositeModels(
        Collection<AssetModelCompositeModelDefinition> assetModelCompositeModels) {
      return setList(7, assetModelCompositeModels);
    }

    /** Sets {@link CreateAssetModelRequest#assetModelCompositeModels()}. */
    public Builder assetModelCompositeModels(
        AssetModelCompositeModelDefinition... assetModelCompositeModels) {
      return assetModelCompositeModels(Arrays.asList(assetModelCompositeModels));
    }

    /** Sets {@link CreateAssetModelRequest#assetModelCompositeModels()} to what functions build. */
    @SafeVarargs
    public final Builder assetModelCompositeModels(
        Consumer<AssetModelCompositeModelDefinition.Builder>... assetModelCompositeModels) {
      List<AssetModelCompositeModelDefinition> built = new ArrayList<>();
      for (Consumer<AssetModelCompositeModelDefinition.Builder> one : assetModelCompositeModels) {
        built.add(AssetModelCompositeModelDefinition.builder().applyMutation(one).build());
      }
      return assetModelCompositeModels(built);
    }

    /** Sets {@link CreateAssetModelRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(8, clientToken);
    }

    /** Sets {@link CreateAssetModelRequest#tags()}; null for absent. */
    public Builder tags(Map<String, String> tags) {
      return setMap(9, tags);
    }
  }
}
