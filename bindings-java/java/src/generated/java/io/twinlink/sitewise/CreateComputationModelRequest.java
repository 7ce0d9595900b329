package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code createComputationModel} takes. */
public final class CreateComputationModelRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "computationModelName,computationModelDescription,computationModelConfiguration,computationModelDataBinding,clientToken,tags",
          "t,t,r,{r,t,{t",
          's',
          new CreateComputationModelRequest(null));

  private CreateComputationModelRequest(Object[] values) {
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
    return new CreateComputationModelRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return ComputationModelConfiguration.SHAPE;
      case 3:
        return ComputationModelDataBindingValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the computation model; 1 to 256 characters; null if absent} */
  public String computationModelName() {
    return (String) at(0);
  }

  /** {@return the description of the computation model; 1 to 2048 characters; null if absent} */
  public String computationModelDescription() {
    return (String) at(1);
  }

  /**
   * {@return the configuration of the computation model: its type and its variables; null if
   * absent}
   */
  public ComputationModelConfiguration computationModelConfiguration() {
    return (ComputationModelConfiguration) at(2);
  }

  /**
   * {@return what each variable of the configuration stands for: the variable's name as key, what
   * it is bound to as value, unmodifiable; empty if absent}
   */
  public Map<String, ComputationModelDataBindingValue> computationModelDataBinding() {
    return mapAt(3);
  }

  /** {@return whether {@link #computationModelDataBinding} is there, even if empty} */
  public boolean hasComputationModelDataBinding() {
    return at(3) != null;
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(4);
  }

  /** {@return its tags: keys and values; 1 to 50 entries, unmodifiable; empty if absent} */
  public Map<String, String> tags() {
    return mapAt(5);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(5) != null;
  }

  /**
   * Builds {@link CreateComputationModelRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<CreateComputationModelRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateComputationModelRequest original) {
      super(original);
    }

    /** Sets {@link CreateComputationModelRequest#computationModelName()}; null for absent. */
    public Builder computationModelName(String computationModelName) {
      return set(0, computationModelName);
    }

    /**
     * Sets {@link CreateComputationModelRequest#computationModelDescription()}; null for absent.
     */
    public Builder computationModelDescription(String computationModelDescription) {
      return set(1, computationModelDescription);
    }

    /**
     * Sets {@link CreateComputationModelRequest#computationModelConfiguration()}; null for absent.
     */
    public Builder computationModelConfiguration(
        ComputationModelConfiguration computationModelConfiguration) {
      return set(2, computationModelConfiguration);
    }

    /**
     * Sets {@link CreateComputationModelRequest#computationModelConfiguration()} to what a function
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
     * Sets {@link CreateComputationModelRequest#computationModelDataBinding()}; null for absent.
     */
    public Builder computationModelDataBinding(
        Map<String, ComputationModelDataBindingValue> computationModelDataBinding) {
      return setMap(3, computationModelDataBinding);
    }

    /** Sets {@link CreateComputationModelRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(4, clientToken);
    }

    /** Sets {@link CreateComputationModelRequest#tags()}; null for absent. */
    public Builder tags(Map<String, String> tags) {
      return setMap(5, tags);
    }
  }
}
