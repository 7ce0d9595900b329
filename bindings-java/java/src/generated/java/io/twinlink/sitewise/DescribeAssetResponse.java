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

/** What {@code describeAsset} answers. */
public final class DescribeAssetResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "assetId,assetExternalId,assetArn,assetName,assetModelId,assetProperties,assetHierarchies,assetCompositeModels,assetCreationDate,assetLastUpdateDate,assetStatus,assetDescription,assetCompositeModelSummaries",
          "t,t,t,t,t,[r,[r,[r,m,m,r,t,[r",
          'r',
          new DescribeAssetResponse(null));

  private DescribeAssetResponse(Object[] values) {
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
    return new DescribeAssetResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 5:
        return AssetProperty.SHAPE;
      case 6:
        return AssetHierarchy.SHAPE;
      case 7:
        return AssetCompositeModel.SHAPE;
      case 10:
        return AssetStatus.SHAPE;
      case 12:
        return AssetCompositeModelSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the id of the asset: a UUID; in requests also {@code externalId:} and its external id;
   * 36 characters; null if absent}
   */
  public String assetId() {
    return (String) at(0);
  }

  /** {@return the id that you gave the asset; absent if it has none; 2 to 128 characters} */
  public String assetExternalId() {
    return (String) at(1);
  }

  /** {@return the ARN of the asset; 1 to 1600 characters; null if absent} */
  public String assetArn() {
    return (String) at(2);
  }

  /** {@return the name of the asset; 1 to 256 characters; null if absent} */
  public String assetName() {
    return (String) at(3);
  }

  /**
   * {@return the asset model that the asset is made from, by its id, a UUID; 36 characters; null if
   * absent}
   */
  public String assetModelId() {
    return (String) at(4);
  }

  /**
   * {@return its own properties. Those of composite models are listed under those models,
   * unmodifiable; empty if absent}
   */
  public List<AssetProperty> assetProperties() {
    return listAt(5);
  }

  /** {@return whether {@link #assetProperties} is there, even if empty} */
  public boolean hasAssetProperties() {
    return at(5) != null;
  }

  /**
   * {@return the hierarchies in which the asset may have children, unmodifiable; empty if absent}
   */
  public List<AssetHierarchy> assetHierarchies() {
    return listAt(6);
  }

  /** {@return whether {@link #assetHierarchies} is there, even if empty} */
  public boolean hasAssetHierarchies() {
    return at(6) != null;
  }

  /** {@return its composite models, with their properties, unmodifiable; empty if absent} */
  public List<AssetCompositeModel> assetCompositeModels() {
    return listAt(7);
  }

  /** {@return whether {@link #assetCompositeModels} is there, even if empty} */
  public boolean hasAssetCompositeModels() {
    return at(7) != null;
  }

  /** {@return when the asset was created; null if absent} */
  public Instant assetCreationDate() {
    return (Instant) at(8);
  }

  /** {@return when the asset was last changed; null if absent} */
  public Instant assetLastUpdateDate() {
    return (Instant) at(9);
  }

  /** {@return the state of the asset, with the error if there is one; null if absent} */
  public AssetStatus assetStatus() {
    return (AssetStatus) at(10);
  }

  /** {@return what the asset is, in your own words; 1 to 2048 characters; null if absent} */
  public String assetDescription() {
    return (String) at(11);
  }

  /** {@return the custom composite models directly inside it, unmodifiable; empty if absent} */
  public List<AssetCompositeModelSummary> assetCompositeModelSummaries() {
    return listAt(12);
  }

  /** {@return whether {@link #assetCompositeModelSummaries} is there, even if empty} */
  public boolean hasAssetCompositeModelSummaries() {
    return at(12) != null;
  }

  /** Builds {@link DescribeAssetResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<DescribeAssetResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeAssetResponse original) {
      super(original);
    }

    /** Sets {@link DescribeAssetResponse#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link DescribeAssetResponse#assetExternalId()}; null for absent. */
    public Builder assetExternalId(String assetExternalId) {
      return set(1, assetExternalId);
    }

    /** Sets {@link DescribeAssetResponse#assetArn()}; null for absent. */
    public Builder assetArn(String assetArn) {
      return set(2, assetArn);
    }

    /** Sets {@link DescribeAssetResponse#assetName()}; null for absent. */
    public Builder assetName(String assetName) {
      return set(3, assetName);
    }

    /** Sets {@link DescribeAssetResponse#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(4, assetModelId);
    }

    /** Sets {@link DescribeAssetResponse#assetProperties()}; null for absent. */
    public Builder assetProperties(Collection<AssetProperty> assetProperties) {
      return setList(5, assetProperties);
    }

    /** Sets {@link DescribeAssetResponse#assetProperties()}. */
    public Builder assetProperties(AssetProperty... assetProperties) {
      return assetProperties(Arrays.asList(assetProperties));
    }

    /** Sets {@link DescribeAssetResponse#assetProperties()} to what functions build. */
    @SafeVarargs
    public final Builder assetProperties(Consumer<AssetProperty.Builder>... assetProperties) {
      List<AssetProperty> built = new ArrayList<>();
      for (Consumer<AssetProperty.Builder> one : assetProperties) {
        built.add(AssetProperty.builder().applyMutation(one).build());
      }
      return assetProperties(built);
    }

    /** Sets {@link DescribeAssetResponse#assetHierarchies()}; null for absent. */
    public Builder assetHierarchies(Collection<AssetHierarchy> assetHierarchies) {
      return setList(6, assetHierarchies);
    }

    /** Sets {@link DescribeAssetResponse#assetHierarchies()}. */
    public Builder assetHierarchies(AssetHierarchy... assetHierarchies) {
      return assetHierarchies(Arrays.asList(assetHierarchies));
    }

    /** Sets {@link DescribeAssetResponse#assetHierarchies()} to what functions build. */
    @SafeVarargs
    public final Builder assetHierarchies(Consumer<AssetHierarchy.Builder>... assetHierarchies) {
      List<AssetHierarchy> built = new ArrayList<>();
      for (Consumer<AssetHierarchy.Builder> one : assetHierarchies) {
        built.add(AssetHierarchy.builder().applyMutation(one).build());
      }
      return assetHierarchies(built);
    }

    /** Sets {@link DescribeAssetResponse#assetCompositeModels()}; null for absent. */
    public Builder assetCompositeModels(Collection<AssetCompositeModel> assetCompositeModels) {
      return setList(7, assetCompositeModels);
    }

    /** Sets {@link DescribeAssetResponse#assetCompositeModels()}. */
    public Builder assetCompositeModels(AssetCompositeModel... assetCompositeModels) {
      return assetCompositeModels(Arrays.asList(assetCompositeModels));
    }

    /** Sets {@link DescribeAssetResponse#assetCompositeModels()} to what functions build. */
    @SafeVarargs
    public final Builder assetCompositeModels(
        Consumer<AssetCompositeModel.Builder>... assetCompositeModels) {
      List<AssetCompositeModel> built = new ArrayList<>();
      for (Consumer<AssetCompositeModel.Builder> one : assetCompositeModels) {
        built.add(AssetCompositeModel.builder().applyMutation(one).build());
      }
      return assetCompositeModels(built);
    }

    /** Sets {@link DescribeAssetResponse#assetCreationDate()}; null for absent. */
    public Builder assetCreationDate(Instant assetCreationDate) {
      return set(8, assetCreationDate);
    }

    /** Sets {@link DescribeAssetResponse#assetLastUpdateDate()}; null for absent. */
    public Builder assetLastUpdateDate(Instant assetLastUpdateDate) {
      return set(9, assetLastUpdateDate);
    }

    /** Sets {@link DescribeAssetResponse#assetStatus()}; null for absent. */
    public Builder assetStatus(AssetStatus assetStatus) {
      return set(10, assetStatus);
    }

    /** Sets {@link DescribeAssetResponse#assetStatus()} to what a function builds. */
    public Builder assetStatus(Consumer<AssetStatus.Builder> assetStatus) {
      return assetStatus(AssetStatus.builder().applyMutation(assetStatus).build());
    }

    /** Sets {@link DescribeAssetResponse#assetDescription()}; null for absent. */
    public Builder assetDescription(String assetDescription) {
      return set(11, assetDescription);
    }

    /** Sets {@link DescribeAssetResponse#assetCompositeModelSummaries()}; null for absent. */
    public Builder assetCompositeModelSummaries(
        Collection<AssetCompositeModelSummary> assetCompositeModelSummaries) {
      return setList(12, assetCompositeModelSummaries);
    }

    /** Sets {@link DescribeAssetResponse#assetCompositeModelSummaries()}. */
    public Builder assetCompositeModelSummaries(
        AssetCompositeModelSummary... assetCompositeModelSummaries) {
      return assetCompositeModelSummaries(Arrays.asList(assetCompositeModelSummaries));
    }

    /**
     * Sets {@link DescribeAssetResponse#assetCompositeModelSummaries()} to what functions build.
     */
    @SafeVarargs
    public final Builder assetCompositeModelSummaries(
        Consumer<AssetCompositeModelSummary.Builder>... assetCompositeModelSummaries) {
      List<AssetCompositeModelSummary> built = new ArrayList<>();
      for (Consumer<AssetCompositeModelSummary.Builder> one : assetCompositeModelSummaries) {
        built.add(AssetCompositeModelSummary.builder().applyMutation(one).build());
      }
      return assetCompositeModelSummaries(built);
    }
  }
}
