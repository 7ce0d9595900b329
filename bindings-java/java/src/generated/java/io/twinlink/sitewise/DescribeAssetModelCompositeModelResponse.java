package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code describeAssetModelCompositeModel} answers. */
public final class DescribeAssetModelCompositeModelResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "assetModelId,assetModelCompositeModelId,assetModelCompositeModelExternalId,assetModelCompositeModelPath,assetModelCompositeModelName,assetModelCompositeModelDescription,assetModelCompositeModelType,assetModelCompositeModelProperties,compositionDetails,assetModelCompositeModelSummaries,actionDefinitions",
          "t,t,t,[r,t,t,t,[r,r,[r,[r",
          'r',
          new DescribeAssetModelCompositeModelResponse(null));

  private DescribeAssetModelCompositeModelResponse(Object[] values) {
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
    return new DescribeAssetModelCompositeModelResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return AssetModelCompositeModelPathSegment.SHAPE;
      case 7:
        return AssetModelProperty.SHAPE;
      case 8:
        return CompositionDetails.SHAPE;
      case 9:
        return AssetModelCompositeModelSummary.SHAPE;
      case 10:
        return ActionDefinition.SHAPE;
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

  /**
   * {@return the id of the composite model: a UUID; in requests also {@code externalId:} and its
   * external id; 36 characters; null if absent}
   */
  public String assetModelCompositeModelId() {
    return (String) at(1);
  }

  /**
   * {@return the id that you gave the composite model; absent if it has none; 2 to 128 characters}
   */
  public String assetModelCompositeModelExternalId() {
    return (String) at(2);
  }

  /** {@return the composite models that it lies in, unmodifiable; empty if absent} */
  public List<AssetModelCompositeModelPathSegment> assetModelCompositeModelPath() {
    return listAt(3);
  }

  /** {@return whether {@link #assetModelCompositeModelPath} is there, even if empty} */
  public boolean hasAssetModelCompositeModelPath() {
    return at(3) != null;
  }

  /**
   * {@return the name of the composite model, used for no other; 1 to 256 characters; null if
   * absent}
   */
  public String assetModelCompositeModelName() {
    return (String) at(4);
  }

  /**
   * {@return what the composite model is for, in your own words; 1 to 2048 characters; null if
   * absent}
   */
  public String assetModelCompositeModelDescription() {
    return (String) at(5);
  }

  /**
   * {@return the type of the composite model: {@code CUSTOM}, {@code AWS/ALARM} or {@code
   * AWS/L4E_ANOMALY}; 1 to 256 characters; null if absent}
   */
  public String assetModelCompositeModelType() {
    return (String) at(6);
  }

  /** {@return the properties defined in the composite model, unmodifiable; empty if absent} */
  public List<AssetModelProperty> assetModelCompositeModelProperties() {
    return listAt(7);
  }

  /** {@return whether {@link #assetModelCompositeModelProperties} is there, even if empty} */
  public boolean hasAssetModelCompositeModelProperties() {
    return at(7) != null;
  }

  /** {@return how it is composed of components; absent for an inline one} */
  public CompositionDetails compositionDetails() {
    return (CompositionDetails) at(8);
  }

  /** {@return the composite models directly inside it, unmodifiable; empty if absent} */
  public List<AssetModelCompositeModelSummary> assetModelCompositeModelSummaries() {
    return listAt(9);
  }

  /** {@return whether {@link #assetModelCompositeModelSummaries} is there, even if empty} */
  public boolean hasAssetModelCompositeModelSummaries() {
    return at(9) != null;
  }

  /**
   * {@return the actions that can be executed on the composite model, unmodifiable; empty if
   * absent}
   */
  public List<ActionDefinition> actionDefinitions() {
    return listAt(10);
  }

  /** {@return whether {@link #actionDefinitions} is there, even if empty} */
  public boolean hasActionDefinitions() {
    return at(10) != null;
  }

  /**
   * Builds {@link DescribeAssetModelCompositeModelResponse}. Builders may be used again and belong
   * to one thread.
   */
  public static final class Builder
      extends Response.Builder<DescribeAssetModelCompositeModelResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeAssetModelCompositeModelResponse original) {
      super(original);
    }

    /** Sets {@link DescribeAssetModelCompositeModelResponse#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }

    /**
     * Sets {@link DescribeAssetModelCompositeModelResponse#assetModelCompositeModelId()}; null for
     * absent.
     */
    public Builder assetModelCompositeModelId(String assetModelCompositeModelId) {
      return set(1, assetModelCompositeModelId);
    }

    /**
     * Sets {@link DescribeAssetModelCompositeModelResponse#assetModelCompositeModelExternalId()};
     * null for absent.
     */
    public Builder assetModelCompositeModelExternalId(String assetModelCompositeModelExternalId) {
      return set(2, assetModelCompositeModelExternalId);
    }

    /**
     * Sets {@link DescribeAssetModelCompositeModelResponse#assetModelCompositeModelPath()}; null
     * for absent.
     */
    public Builder assetModelCompositeModelPath(
        Collection<AssetModelCompositeModelPathSegment> assetModelCompositeModelPath) {
      return setList(3, assetModelCompositeModelPath);
    }

    /** Sets {@link DescribeAssetModelCompositeModelResponse#assetModelCompositeModelPath()}. */
    public Builder assetModelCompositeModelPath(
        AssetModelCompositeModelPathSegment... assetModelCompositeModelPath) {
      return assetModelCompositeModelPath(Arrays.asList(assetModelCompositeModelPath));
    }

    /**
     * Sets {@link DescribeAssetModelCompositeModelResponse#assetModelCompositeModelPath()} to what
     * functions build.
     */
    @SafeVarargs
    public final Builder assetModelCompositeModelPath(
        Consumer<AssetModelCompositeModelPathSegment.Builder>... assetModelCompositeModelPath) {
      List<AssetModelCompositeModelPathSegment> built = new ArrayList<>();
      for (Consumer<AssetModelCompositeModelPathSegment.Builder> one :
          assetModelCompositeModelPath) {
        built.add(AssetModelCompositeModelPathSegment.builder().applyMutation(one).build());
      }
      return assetModelCompositeModelPath(built);
    }

    /**
     * Sets {@link DescribeAssetModelCompositeModelResponse#assetModelCompositeModelName()}; null
     * for absent.
     */
    public Builder assetModelCompositeModelName(String assetModelCompositeModelName) {
      return set(4, assetModelCompositeModelName);
    }

    /**
     * Sets {@link DescribeAssetModelCompositeModelResponse#assetModelCompositeModelDescription()};
     * null for absent.
     */
    public Builder assetModelCompositeModelDescription(String assetModelCompositeModelDescription) {
      return set(5, assetModelCompositeModelDescription);
    }

    /**
     * Sets {@link DescribeAssetModelCompositeModelResponse#assetModelCompositeModelType()}; null
     * for absent.
     */
    public Builder assetModelCompositeModelType(String assetModelCompositeModelType) {
      return set(6, assetModelCompositeModelType);
    }

    /**
     * Sets {@link DescribeAssetModelCompositeModelResponse#assetModelCompositeModelProperties()};
     * null for absent.
     */
    public Builder assetModelCompositeModelProperties(
        Collection<AssetModelProperty> assetModelCompositeModelProperties) {
      return setList(7, assetModelCompositeModelProperties);
    }

    /**
     * Sets {@link DescribeAssetModelCompositeModelResponse#assetModelCompositeModelProperties()}.
     */
    public Builder assetModelCompositeModelProperties(
        AssetModelProperty... assetModelCompositeModelProperties) {
      return assetModelCompositeModelProperties(Arrays.asList(assetModelCompositeModelProperties));
    }

    /**
     * Sets {@link DescribeAssetModelCompositeModelResponse#assetModelCompositeModelProperties()} to
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

    /**
     * Sets {@link DescribeAssetModelCompositeModelResponse#compositionDetails()}; null for absent.
     */
    public Builder compositionDetails(CompositionDetails compositionDetails) {
      return set(8, compositionDetails);
    }

    /**
     * Sets {@link DescribeAssetModelCompositeModelResponse#compositionDetails()} to what a function
     * builds.
     */
    public Builder compositionDetails(Consumer<CompositionDetails.Builder> compositionDetails) {
      return compositionDetails(
          CompositionDetails.builder().applyMutation(compositionDetails).build());
    }

    /**
     * Sets {@link DescribeAssetModelCompositeModelResponse#assetModelCompositeModelSummaries()};
     * null for absent.
     */
    public Builder assetModelCompositeModelSummaries(
        Collection<AssetModelCompositeModelSummary> assetModelCompositeModelSummaries) {
      return setList(9, assetModelCompositeModelSummaries);
    }

    /**
     * Sets {@link DescribeAssetModelCompositeModelResponse#assetModelCompositeModelSummaries()}.
     */
    public Builder assetModelCompositeModelSummaries(
        AssetModelCompositeModelSummary... assetModelCompositeModelSummaries) {
      return assetModelCompositeModelSummaries(Arrays.asList(assetModelCompositeModelSummaries));
    }

    /**
     * Sets {@link DescribeAssetModelCompositeModelResponse#assetModelCompositeModelSummaries()} to
     * what functions build.
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

    /**
     * Sets {@link DescribeAssetModelCompositeModelResponse#actionDefinitions()}; null for absent.
     */
    public Builder actionDefinitions(Collection<ActionDefinition> actionDefinitions) {
      return setList(10, actionDefinitions);
    }

    /** Sets {@link DescribeAssetModelCompositeModelResponse#actionDefinitions()}. */
    public Builder actionDefinitions(ActionDefinition... actionDefinitions) {
      return actionDefinitions(Arrays.asList(actionDefinitions));
    }

    /**
     * Sets {@link DescribeAssetModelCompositeModelResponse#actionDefinitions()} to what functions
     * build.
     */
    @SafeVarargs
    public final Builder actionDefinitions(
        Consumer<ActionDefinition.Builder>... actionDefinitions) {
      List<ActionDefinition> built = new ArrayList<>();
      for (Consumer<ActionDefinition.Builder> one : actionDefinitions) {
        built.add(ActionDefinition.builder().applyMutation(one).build());
      }
      return actionDefinitions(built);
    }
  }
}
