package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code describeComputationModel} answers. */
public final class DescribeComputationModelResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "computationModelId,computationModelArn,computationModelName,computationModelDescription,computationModelConfiguration,computationModelDataBinding,computationModelCreationDate,computationModelLastUpdateDate,computationModelStatus,computationModelVersion,actionDefinitions",
          "t,t,t,t,r,{r,m,m,r,t,[r",
          'r',
          new DescribeComputationModelResponse(null));

  private DescribeComputationModelResponse(Object[] values) {
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
    return new DescribeComputationModelResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return ComputationModelConfiguration.SHAPE;
      case 5:
        return ComputationModelDataBindingValue.SHAPE;
      case 8:
        return ComputationModelStatus.SHAPE;
      case 10:
        return ActionDefinition.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the computation model; 36 characters; null if absent} */
  public String computationModelId() {
    return (String) at(0);
  }

  /** {@return the ARN of the computation model; 1 to 1600 characters; null if absent} */
  public String computationModelArn() {
    return (String) at(1);
  }

  /** {@return the name of the computation model; 1 to 256 characters; null if absent} */
  public String computationModelName() {
    return (String) at(2);
  }

  /** {@return the description of the computation model; 1 to 2048 characters; null if absent} */
  public String computationModelDescription() {
    return (String) at(3);
  }

  /**
   * {@return the configuration of the computation model: its type and its variables; null if
   * absent}
   */
  public ComputationModelConfiguration computationModelConfiguration() {
    return (ComputationModelConfiguration) at(4);
  }

  /**
   * {@return what each variable of the configuration stands for: the variable's name as key, what
   * it is bound to as value, unmodifiable; empty if absent}
   */
  public Map<String, ComputationModelDataBindingValue> computationModelDataBinding() {
    return mapAt(5);
  }

  /** {@return whether {@link #computationModelDataBinding} is there, even if empty} */
  public boolean hasComputationModelDataBinding() {
    return at(5) != null;
  }

  /** {@return when the computation model was created; null if absent} */
  public Instant computationModelCreationDate() {
    return (Instant) at(6);
  }

  /** {@return when the computation model was last changed; null if absent} */
  public Instant computationModelLastUpdateDate() {
    return (Instant) at(7);
  }

  /**
   * {@return the state of the computation model, and what went wrong if something did; null if
   * absent}
   */
  public ComputationModelStatus computationModelStatus() {
    return (ComputationModelStatus) at(8);
  }

  /** {@return the version of the computation model; 1 to 10 characters; null if absent} */
  public String computationModelVersion() {
    return (String) at(9);
  }

  /**
   * {@return the actions that can be executed on the computation model, unmodifiable; empty if
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
   * Builds {@link DescribeComputationModelResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<DescribeComputationModelResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeComputationModelResponse original) {
      super(original);
    }

    /** Sets {@link DescribeComputationModelResponse#computationModelId()}; null for absent. */
    public Builder computationModelId(String computationModelId) {
      return set(0, computationModelId);
    }

    /** Sets {@link DescribeComputationModelResponse#computationModelArn()}; null for absent. */
    public Builder computationModelArn(String computationModelArn) {
      return set(1, computationModelArn);
    }

    /** Sets {@link DescribeComputationModelResponse#computationModelName()}; null for absent. */
    public Builder computationModelName(String computationModelName) {
      return set(2, computationModelName);
    }

    /**
     * Sets {@link DescribeComputationModelResponse#computationModelDescription()}; null for absent.
     */
    public Builder computationModelDescription(String computationModelDescription) {
      return set(3, computationModelDescription);
    }

    /**
     * Sets {@link DescribeComputationModelResponse#computationModelConfiguration()}; null for
     * absent.
     */
    public Builder computationModelConfiguration(
        ComputationModelConfiguration computationModelConfiguration) {
      return set(4, computationModelConfiguration);
    }

    /**
     * Sets {@link DescribeComputationModelResponse#computationModelConfiguration()} to what a
     * function builds.
     */
    public Builder computationModelConfiguration(
        Consumer<ComputationModelConfiguration.Builder> computationModelConfiguration) {
      return computationModelConfiguration(
          ComputationModelConfiguration.builder()
              .applyMutation(computationModelConfiguration)
              .build());
    }

    /**
     * Sets {@link DescribeComputationModelResponse#computationModelDataBinding()}; null for absent.
     */
    public Builder computationModelDataBinding(
        Map<String, ComputationModelDataBindingValue> computationModelDataBinding) {
      return setMap(5, computationModelDataBinding);
    }

    /**
     * Sets {@link DescribeComputationModelResponse#computationModelCreationDate()}; null for
     * absent.
     */
    public Builder computationModelCreationDate(Instant computationModelCreationDate) {
      return set(6, computationModelCreationDate);
    }

    /**
     * Sets {@link DescribeComputationModelResponse#computationModelLastUpdateDate()}; null for
     * absent.
     */
    public Builder computationModelLastUpdateDate(Instant computationModelLastUpdateDate) {
      return set(7, computationModelLastUpdateDate);
    }

    /** Sets {@link DescribeComputationModelResponse#computationModelStatus()}; null for absent. */
    public Builder computationModelStatus(ComputationModelStatus computationModelStatus) {
      return set(8, computationModelStatus);
    }

    /**
     * Sets {@link DescribeComputationModelResponse#computationModelStatus()} to what a function
     * builds.
     */
    public Builder computationModelStatus(
        Consumer<ComputationModelStatus.Builder> computationModelStatus) {
      return computationModelStatus(
          ComputationModelStatus.builder().applyMutation(computationModelStatus).build());
    }

    /** Sets {@link DescribeComputationModelResponse#computationModelVersion()}; null for absent. */
    public Builder computationModelVersion(String computationModelVersion) {
      return set(9, computationModelVersion);
    }

    /** Sets {@link DescribeComputationModelResponse#actionDefinitions()}; null for absent. */
    public Builder actionDefinitions(Collection<ActionDefinition> actionDefinitions) {
      return setList(10, actionDefinitions);
    }

    /** Sets {@link DescribeComputationModelResponse#actionDefinitions()}. */
    public Builder actionDefinitions(ActionDefinition... actionDefinitions) {
      return actionDefinitions(Arrays.asList(actionDefinitions));
    }

    /**
     * Sets {@link DescribeComputationModelResponse#actionDefinitions()} to what functions build.
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
