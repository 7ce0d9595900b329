package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A data binding, and the computation models that use it. */
public final class ComputationModelDataBindingUsageSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "computationModelIds,matchedDataBinding",
          "[t,r",
          's',
          new ComputationModelDataBindingUsageSummary(null));

  private ComputationModelDataBindingUsageSummary(Object[] values) {
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
    return new ComputationModelDataBindingUsageSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return MatchedDataBinding.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the ids of the computation models that use the data binding; a change to its source
   * touches them all, unmodifiable; empty if absent}
   */
  public List<String> computationModelIds() {
    return listAt(0);
  }

  /** {@return whether {@link #computationModelIds} is there, even if empty} */
  public boolean hasComputationModelIds() {
    return at(0) != null;
  }

  /** {@return the data binding that was found; null if absent} */
  public MatchedDataBinding matchedDataBinding() {
    return (MatchedDataBinding) at(1);
  }

  /**
   * Builds {@link ComputationModelDataBindingUsageSummary}. Builders may be used again and belong
   * to one thread.
   */
  public static final class Builder
      extends Structure.Builder<ComputationModelDataBindingUsageSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ComputationModelDataBindingUsageSummary original) {
      super(original);
    }

    /**
     * Sets {@link ComputationModelDataBindingUsageSummary#computationModelIds()}; null for absent.
     */
    public Builder computationModelIds(Collection<String> computationModelIds) {
      return setList(0, computationModelIds);
    }

    /** Sets {@link ComputationModelDataBindingUsageSummary#computationModelIds()}. */
    public Builder computationModelIds(String... computationModelIds) {
      return computationModelIds(Arrays.asList(computationModelIds));
    }

    /**
     * Sets {@link ComputationModelDataBindingUsageSummary#matchedDataBinding()}; null for absent.
     */
    public Builder matchedDataBinding(MatchedDataBinding matchedDataBinding) {
      return set(1, matchedDataBinding);
    }

    /**
     * Sets {@link ComputationModelDataBindingUsageSummary#matchedDataBinding()} to what a function
     * builds.
     */
    public Builder matchedDataBinding(Consumer<MatchedDataBinding.Builder> matchedDataBinding) {
      return matchedDataBinding(
          MatchedDataBinding.builder().applyMutation(matchedDataBinding).build());
    }
  }
}
