package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code describeAssetCompositeModel} answers. */
public final class DescribeAssetCompositeModelResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "assetId,assetCompositeModelId,assetCompositeModelExternalId,assetCompositeModelPath,assetCompositeModelName,assetCompositeModelDescription,assetCompositeModelType,assetCompositeModelProperties,assetCompositeModelSummaries,actionDefinitions",
          "t,t,t,[r,t,t,t,[r,[r,[r",
          'r',
          new DescribeAssetCompositeModelResponse(null));

  private DescribeAssetCompositeModelResponse(Object[] values) {
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
    return new DescribeAssetCompositeModelResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return AssetCompositeModelPathSegment.SHAPE;
      case 7:
        return AssetProperty.SHAPE;
      case 8:
        return AssetCompositeModelSummary.SHAPE;
      case 9:
        return ActionDefinition.SHAPE;
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

  /**
   * {@return the id of the composite model: a UUID; in requests also {@code externalId:} and its
   * external id; 36 characters; null if absent}
   */
  public String assetCompositeModelId() {
    return (String) at(1);
  }

  /**
   * {@return the id that you gave the composite model; absent if it has none; 2 to 128 characters}
   */
  public String assetCompositeModelExternalId() {
    return (String) at(2);
  }

  /** {@return the composite models that it lies in, unmodifiable; empty if absent} */
  public List<AssetCompositeModelPathSegment> assetCompositeModelPath() {
    return listAt(3);
  }

  /** {@return whether {@link #assetCompositeModelPath} is there, even if empty} */
  public boolean hasAssetCompositeModelPath() {
    return at(3) != null;
  }

  /**
   * {@return the name of the composite model, used for no other; 1 to 256 characters; null if
   * absent}
   */
  public String assetCompositeModelName() {
    return (String) at(4);
  }

  /**
   * {@return what the composite model is for, in your own words; 1 to 2048 characters; null if
   * absent}
   */
  public String assetCompositeModelDescription() {
    return (String) at(5);
  }

  /**
   * {@return the type of the composite model: {@code CUSTOM}, {@code AWS/ALARM} or {@code
   * AWS/L4E_ANOMALY}; 1 to 256 characters; null if absent}
   */
  public String assetCompositeModelType() {
    return (String) at(6);
  }

  /** {@return the properties of the composite model, unmodifiable; empty if absent} */
  public List<AssetProperty> assetCompositeModelProperties() {
    return listAt(7);
  }

  /** {@return whether {@link #assetCompositeModelProperties} is there, even if empty} */
  public boolean hasAssetCompositeModelProperties() {
    return at(7) != null;
  }

  /** {@return the composite models directly inside it, unmodifiable; empty if absent} */
  public List<AssetCompositeModelSummary> assetCompositeModelSummaries() {
    return listAt(8);
  }

  /** {@return whether {@link #assetCompositeModelSummaries} is there, even if empty} */
  public boolean hasAssetCompositeModelSummaries() {
    return at(8) != null;
  }

  /**
   * {@return the actions that can be executed on the composite model, unmodifiable; empty if
   * absent}
   */
  public List<ActionDefinition> actionDefinitions() {
    return listAt(9);
  }

  /** {@return whether {@link #actionDefinitions} is there, even if empty} */
  public boolean hasActionDefinitions() {
    return at(9) != null;
  }

  /**
   * Builds {@link DescribeAssetCompositeModelResponse}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Response.Builder<DescribeAssetCompositeModelResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeAssetCompositeModelResponse original) {
      super(original);
    }

    /** Sets {@link DescribeAssetCompositeModelResponse#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /**
     * Sets {@link DescribeAssetCompositeModelResponse#assetCompositeModelId()}; null for absent.
     */
    public Builder assetCompositeModelId(String assetCompositeModelId) {
      return set(1, assetCompositeModelId);
    }

    /**
     * Sets {@link DescribeAssetCompositeModelResponse#assetCompositeModelExternalId()}; null for
     * absent.
     */
    public Builder assetCompositeModelExternalId(String assetCompositeModelExternalId) {
      return set(2, assetCompositeModelExternalId);
    }

    /**
     * Sets {@link DescribeAssetCompositeModelResponse#assetCompositeModelPath()}; null for absent.
     */
    public Builder assetCompositeModelPath(
        Collection<AssetCompositeModelPathSegment> assetCompositeModelPath) {
      return setList(3, assetCompositeModelPath);
    }

    /** Sets {@link DescribeAssetCompositeModelResponse#assetCompositeModelPath()}. */
    public Builder assetCompositeModelPath(
        AssetCompositeModelPathSegment... assetCompositeModelPath) {
      return assetCompositeModelPath(Arrays.asList(assetCompositeModelPath));
    }

    /**
     * Sets {@link DescribeAssetCompositeModelResponse#assetCompositeModelPath()} to what functions
     * build.
     */
    @SafeVarargs
    public final Builder assetCompositeModelPath(
        Consumer<AssetCompositeModelPathSegment.Builder>... assetCompositeModelPath) {
      List<AssetCompositeModelPathSegment> built = new ArrayList<>();
      for (Consumer<AssetCompositeModelPathSegment.Builder> one : assetCompositeModelPath) {
        built.add(AssetCompositeModelPathSegment.builder().applyMutation(one).build());
      }
      return assetCompositeModelPath(built);
    }

    /**
     * Sets {@link DescribeAssetCompositeModelResponse#assetCompositeModelName()}; null for absent.
     */
    public Builder assetCompositeModelName(String assetCompositeModelName) {
      return set(4, assetCompositeModelName);
    }

    /**
     * Sets {@link DescribeAssetCompositeModelResponse#assetCompositeModelDescription()}; null for
     * absent.
     */
    public Builder assetCompositeModelDescription(String assetCompositeModelDescription) {
      return set(5, assetCompositeModelDescription);
    }

    /**
     * Sets {@link DescribeAssetCompositeModelResponse#assetCompositeModelType()}; null for absent.
     */
    public Builder assetCompositeModelType(String assetCompositeModelType) {
      return set(6, assetCompositeModelType);
    }

    /**
     * Sets {@link DescribeAssetCompositeModelResponse#assetCompositeModelProperties()}; null for
     * absent.
     */
    public Builder assetCompositeModelProperties(
        Collection<AssetProperty> assetCompositeModelProperties) {
      return setList(7, assetCompositeModelProperties);
    }

    /** Sets {@link DescribeAssetCompositeModelResponse#assetCompositeModelProperties()}. */
    public Builder assetCompositeModelProperties(AssetProperty... assetCompositeModelProperties) {
      return assetCompositeModelProperties(Arrays.asList(assetCompositeModelProperties));
    }

    /**
     * Sets {@link DescribeAssetCompositeModelResponse#assetCompositeModelProperties()} to what
     * functions build.
     */
    @SafeVarargs
    public final Builder assetCompositeModelProperties(
        Consumer<AssetProperty.Builder>... assetCompositeModelProperties) {
      List<AssetProperty> built = new ArrayList<>();
      for (Consumer<AssetProperty.Builder> one : assetCompositeModelProperties) {
        built.add(AssetProperty.builder().applyMutation(one).build());
      }
      return assetCompositeModelProperties(built);
    }

    /**
     * Sets {@link DescribeAssetCompositeModelResponse#assetCompositeModelSummaries()}; null for
     * absent.
     */
    public Builder assetCompositeModelSummaries(
        Collection<AssetCompositeModelSummary> assetCompositeModelSummaries) {
      return setList(8, assetCompositeModelSummaries);
    }

    /** Sets {@link DescribeAssetCompositeModelResponse#assetCompositeModelSummaries()}. */
    public Builder assetCompositeModelSummaries(
        AssetCompositeModelSummary... assetCompositeModelSummaries) {
      return assetCompositeModelSummaries(Arrays.asList(assetCompositeModelSummaries));
    }

    /**
     * Sets {@link DescribeAssetCompositeModelResponse#assetCompositeModelSummaries()} to what
     * functions build.
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

    /** Sets {@link DescribeAssetCompositeModelResponse#actionDefinitions()}; null for absent. */
    public Builder actionDefinitions(Collection<ActionDefinition> actionDefinitions) {
      return setList(9, actionDefinitions);
    }

    /** Sets {@link DescribeAssetCompositeModelResponse#actionDefinitions()}. */
    public Builder actionDefinitions(ActionDefinition... actionDefinitions) {
      return actionDefinitions(Arrays.asList(actionDefinitions));
    }

    /**
     * Sets {@link DescribeAssetCompositeModelResponse#actionDefinitions()} to what functions build.
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
