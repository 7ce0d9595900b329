package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code updateComputationModel} takes. */
public final class UpdateComputationModelRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "computationModelId,computationModelName,computationModelDescription,computationModelConfiguration,computationModelDataBinding,clientToken",
          "t,t,t,r,{r,t",
          's',
          new UpdateComputationModelRequest(null));

  private UpdateComputationModelRequest(Object[] values) {
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
    return new UpdateComputationModelRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return ComputationModelConfiguration.SHAPE;
      case 4:
        return ComputationModelDataBindingValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the computation model; 36 characters; null if absent} */
  public String computationModelId() {
    return (String) at(0);
  }

  /** {@return the name of the computation model; 1 to 256 characters; null if absent} */
  public String computationModelName() {
    return (String) at(1);
  }

  /** {@return the description of the computation model; 1 to 2048 characters; null if absent} */
  public String computationModelDescription() {
    return (String) at(2);
  }

  /**
   * {@return the configuration of the computation model: its type and its variables; null if
   * absent}
   */
  public ComputationModelConfiguration computationModelConfiguration() {
    return (ComputationModelConfiguration) at(3);
  }

  /**
   * {@return what each variable of the configuration stands for: the variable's name as key, what
   * it is bound to as value, unmodifiable; empty if absent}
   */
  public Map<String, ComputationModelDataBindingValue> computationModelDataBinding() {
    return mapAt(4);
  }

  /** {@return whether {@link #computationModelDataBinding} is there, even if empty} */
  public boolean hasComputationModelDataBinding() {
    return at(4) != null;
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(5);
  }

  /**
   * Builds {@link UpdateComputationModelRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<UpdateComputationModelRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateComputationModelRequest original) {
      super(original);
    }

    /** Sets {@link UpdateComputationModelRequest#computationModelId()}; null for absent. */
    public Builder computationModelId(String computationModelId) {
      return set(0, computationModelId);
    }

    /** Sets {@link UpdateComputationModelRequest#computationModelName()}; null for absent. */
    public Builder computationModelName(String computationModelName) {
      return set(1, computationModelName);
    }

    /**
     * Sets {@link UpdateComputationModelRequest#computationModelDescription()}; null for absent.
     */
    public Builder computationModelDescription(String computationModelDescription) {
      return set(2, computationModelDescription);
    }

    /**
     * Sets {@link UpdateComputationModelRequest#computationModelConfiguration()}; null for absent.
     */
    public Builder computationModelConfiguration(
        ComputationModelConfiguration computationModelConfiguration) {
      return set(3, computationModelConfiguration);
    }

    /**
     * Sets {@link UpdateComputationModelRequest#computationModelConfiguration()} to what a function
     * builds.
     */
    public Builder computationModelConfiguration(
        Consumer<ComputationModelConfiguration.Builder> computationModelConfiguration) {
      return computationModelConfiguration(
          ComputationModelConfiguration.builder()
              .applyMutation(computationModelConfiguration)
              .build());
    }

    /**
     * Sets {@link UpdateComputationModelRequest#computationModelDataBinding()}; null for absent.
     */
    public Builder computationModelDataBinding(
        Map<String, ComputationModelDataBindingValue> computationModelDataBinding) {
      return setMap(4, computationModelDataBinding);
    }

    /** Sets {@link UpdateComputationModelRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(5, clientToken);
    }
  }
}
