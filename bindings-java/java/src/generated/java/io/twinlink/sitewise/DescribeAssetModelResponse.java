package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code describeAssetModel} answers. */
public final class DescribeAssetModelResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "assetModelId,assetModelExternalId,assetModelArn,assetModelName,assetModelType,assetModelDescription,assetModelProperties,assetModelHierarchies,assetModelCompositeModels,assetModelCompositeModelSummaries,assetModelCreationDate,assetModelLastUpdateDate,assetModelStatus,assetModelVersion,interfaceDetails,eTag",
          "t,t,t,t,e,t,[r,[r,[r,[r,m,m,r,t,[r,t",
          'r',
          new DescribeAssetModelResponse(null));

  private DescribeAssetModelResponse(Object[] values) {
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
    return new DescribeAssetModelResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 6:
        return AssetModelProperty.SHAPE;
      case 7:
        return AssetModelHierarchy.SHAPE;
      case 8:
        return AssetModelCompositeModel.SHAPE;
      case 9:
        return AssetModelCompositeModelSummary.SHAPE;
      case 12:
        return AssetModelStatus.SHAPE;
      case 14:
        return InterfaceRelationship.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the id of the asset model: a UUID; in most requests also {@code externalId:} and its
   * external id; 36 characters; null if absent}
   */
  public String assetModelId() {
    return (String) at(0);
  }

  /** {@return the id that you gave the asset model; absent if it has none; 2 to 128 characters} */
  public String assetModelExternalId() {
    return (String) at(1);
  }

  /** {@return the ARN of the asset model; 1 to 1600 characters; null if absent} */
  public String assetModelArn() {
    return (String) at(2);
  }

  /**
   * {@return the name of the asset model, used for no other; 1 to 256 characters; null if absent}
   */
  public String assetModelName() {
    return (String) at(3);
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
    return (String) at(4);
  }

  /**
   * {@return what the asset model is for, in your own words; 1 to 2048 characters; null if absent}
   */
  public String assetModelDescription() {
    return (String) at(5);
  }

  /**
   * {@return its own properties. Those of composite models are listed under those models,
   * unmodifiable; empty if absent}
   */
  public List<AssetModelProperty> assetModelProperties() {
    return listAt(6);
  }

  /** {@return whether {@link #assetModelProperties} is there, even if empty} */
  public boolean hasAssetModelProperties() {
    return at(6) != null;
  }

  /** {@return which kinds of children its assets may have, unmodifiable; empty if absent} */
  public List<AssetModelHierarchy> assetModelHierarchies() {
    return listAt(7);
  }

  /** {@return whether {@link #assetModelHierarchies} is there, even if empty} */
  public boolean hasAssetModelHierarchies() {
    return at(7) != null;
  }

  /** {@return its built-in composite models, such as alarms, unmodifiable; empty if absent} */
  public List<AssetModelCompositeModel> assetModelCompositeModels() {
    return listAt(8);
  }

  /** {@return whether {@link #assetModelCompositeModels} is there, even if empty} */
  public boolean hasAssetModelCompositeModels() {
    return at(8) != null;
  }

  /** {@return the custom composite models directly inside it, unmodifiable; empty if absent} */
  public List<AssetModelCompositeModelSummary> assetModelCompositeModelSummaries() {
    return listAt(9);
  }

  /** {@return whether {@link #assetModelCompositeModelSummaries} is there, even if empty} */
  public boolean hasAssetModelCompositeModelSummaries() {
    return at(9) != null;
  }

  /** {@return when the asset model was created; null if absent} */
  public Instant assetModelCreationDate() {
    return (Instant) at(10);
  }

  /** {@return when the asset model was last changed; null if absent} */
  public Instant assetModelLastUpdateDate() {
    return (Instant) at(11);
  }

  /** {@return the state of the asset model, with the error if there is one; null if absent} */
  public AssetModelStatus assetModelStatus() {
    return (AssetModelStatus) at(12);
  }

  /** {@return the number of the version that is described; 1 to 10 characters; null if absent} */
  public String assetModelVersion() {
    return (String) at(13);
  }

  /** {@return the interfaces that the asset model implements, unmodifiable; empty if absent} */
  public List<InterfaceRelationship> interfaceDetails() {
    return listAt(14);
  }

  /** {@return whether {@link #interfaceDetails} is there, even if empty} */
  public boolean hasInterfaceDetails() {
    return at(14) != null;
  }

  /**
   * {@return a hash of the version that is described. Pass it as {@code ifMatch} to change nothing
   * that somebody else changed since; null if absent}
   */
  public String eTag() {
    return (String) at(15);
  }

  /**
   * Builds {@link DescribeAssetModelResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<DescribeAssetModelResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeAssetModelResponse original) {
      super(original);
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelExternalId()}; null for absent. */
    public Builder assetModelExternalId(String assetModelExternalId) {
      return set(1, assetModelExternalId);
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelArn()}; null for absent. */
    public Builder assetModelArn(String assetModelArn) {
      return set(2, assetModelArn);
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelName()}; null for absent. */
    public Builder assetModelName(String assetModelName) {
      return set(3, assetModelName);
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelTypeAsString()}; null for absent. */
    public Builder assetModelType(String assetModelType) {
      return set(4, assetModelType);
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelType()}; null for absent. */
    public Builder assetModelType(AssetModelType assetModelType) {
      return setText(4, assetModelType);
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelDescription()}; null for absent. */
    public Builder assetModelDescription(String assetModelDescription) {
      return set(5, assetModelDescription);
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelProperties()}; null for absent. */
    public Builder assetModelProperties(Collection<AssetModelProperty> assetModelProperties) {
      return setList(6, assetModelProperties);
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelProperties()}. */
    public Builder assetModelProperties(AssetModelProperty... assetModelProperties) {
      return assetModelProperties(Arrays.asList(assetModelProperties));
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelProperties()} to what functions build. */
    @SafeVarargs
    public final Builder assetModelProperties(
        Consumer<AssetModelProperty.Builder>... assetModelProperties) {
      List<AssetModelProperty> built = new ArrayList<>();
      for (Consumer<AssetModelProperty.Builder> one : assetModelProperties) {
        built.add(AssetModelProperty.builder().applyMutation(one).build());
      }
      return assetModelProperties(built);
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelHierarchies()}; null for absent. */
    public Builder assetModelHierarchies(Collection<AssetModelHierarchy> assetModelHierarchies) {
      return setList(7, assetModelHierarchies);
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelHierarchies()}. */
    public Builder assetModelHierarchies(AssetModelHierarchy... assetModelHierarchies) {
      return assetModelHierarchies(Arrays.asList(assetModelHierarchies));
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelHierarchies()} to what functions build. */
    @SafeVarargs
    public final Builder assetModelHierarchies(
        Consumer<AssetModelHierarchy.Builder>... assetModelHierarchies) {
      List<AssetModelHierarchy> built = new ArrayList<>();
      for (Consumer<AssetModelHierarchy.Builder> one : assetModelHierarchies) {
        built.add(AssetModelHierarchy.builder().applyMutation(one).build());
      }
      return assetModelHierarchies(built);
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelCompositeModels()}; null for absent. */
    public Builder assetModelCompositeModels(
        Collection<AssetModelCompositeModel> assetModelCompositeModels) {
      return setList(8, assetModelCompositeModels);
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelCompositeModels()}. */
    public Builder assetModelCompositeModels(
        AssetModelCompositeModel... assetModelCompositeModels) {
      return assetModelCompositeModels(Arrays.asList(assetModelCompositeModels));
    }

    /**
     * Sets {@link DescribeAssetModelResponse#assetModelCompositeModels()} to what functions build.
     */
    @SafeVarargs
    public final Builder assetModelCompositeModels(
        Consumer<AssetModelCompositeModel.Builder>... assetModelCompositeModels) {
      List<AssetModelCompositeModel> built = new ArrayList<>();
      for (Consumer<AssetModelCompositeModel.Builder> one : assetModelCompositeModels) {
        built.add(AssetModelCompositeModel.builder().applyMutation(one).build());
      }
      return assetModelCompositeModels(built);
    }

    /**
     * Sets {@link DescribeAssetModelResponse#assetModelCompositeModelSummaries()}; null for absent.
     */
    public Builder assetModelCompositeModelSummaries(
        Collection<AssetModelCompositeModelSummary> assetModelCompositeModelSummaries) {
      return setList(9, assetModelCompositeModelSummaries);
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelCompositeModelSummaries()}. */
    public Builder assetModelCompositeModelSummaries(
        AssetModelCompositeModelSummary... assetModelCompositeModelSummaries) {
      return assetModelCompositeModelSummaries(Arrays.asList(assetModelCompositeModelSummaries));
    }

    /**
     * Sets {@link DescribeAssetModelResponse#assetModelCompositeModelSummaries()} to what functions
     * build.
     */
    @SafeVarargs
    public final Builder assetModelCompositeModelSummaries(
        Consumer<AssetModelCompositeModelSummary.Builder>... assetModelCompositeModelSummaries) {
      List<AssetModelCompositeModelSummary> built = new ArrayList<>();
      for (Consumer<AssetModelCompositeModelSummary.Builder> one :
          assetModelCompositeModelSummaries) {
        built.add(AssetModelCompositeModelSummary.builder().applyMutation(one).build());
      }
      return assetModelCompositeModelSummaries(built);
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelCreationDate()}; null for absent. */
    public Builder assetModelCreationDate(Instant assetModelCreationDate) {
      return set(10, assetModelCreationDate);
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelLastUpdateDate()}; null for absent. */
    public Builder assetModelLastUpdateDate(Instant assetModelLastUpdateDate) {
      return set(11, assetModelLastUpdateDate);
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelStatus()}; null for absent. */
    public Builder assetModelStatus(AssetModelStatus assetModelStatus) {
      return set(12, assetModelStatus);
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelStatus()} to what a function builds. */
    public Builder assetModelStatus(Consumer<AssetModelStatus.Builder> assetModelStatus) {
      return assetModelStatus(AssetModelStatus.builder().applyMutation(assetModelStatus).build());
    }

    /** Sets {@link DescribeAssetModelResponse#assetModelVersion()}; null for absent. */
    public Builder assetModelVersion(String assetModelVersion) {
      return set(13, assetModelVersion);
    }

    /** Sets {@link DescribeAssetModelResponse#interfaceDetails()}; null for absent. */
    public Builder interfaceDetails(Collection<InterfaceRelationship> interfaceDetails) {
      return setList(14, interfaceDetails);
    }

    /** Sets {@link DescribeAssetModelResponse#interfaceDetails()}. */
    public Builder interfaceDetails(InterfaceRelationship... interfaceDetails) {
      return interfaceDetails(Arrays.asList(interfaceDetails));
    }

    /** Sets {@link DescribeAssetModelResponse#interfaceDetails()} to what functions build. */
    @SafeVarargs
    public final Builder interfaceDetails(
        Consumer<InterfaceRelationship.Builder>... interfaceDetails) {
      List<InterfaceRelationship> built = new ArrayList<>();
      for (Consumer<InterfaceRelationship.Builder> one : interfaceDetails) {
        built.add(InterfaceRelationship.builder().applyMutation(one).build());
      }
      return interfaceDetails(built);
    }

    /** Sets {@link DescribeAssetModelResponse#eTag()}; null for absent. */
    public Builder eTag(String eTag) {
      return set(15, eTag);
    }
  }
}
