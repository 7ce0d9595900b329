package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * A property computed from many values, one result per window. It is a {@code DOUBLE}; its inputs
 * are {@code INTEGER} or {@code DOUBLE}.
 */
public final class Metric extends Structure {
  static final Shape SHAPE =
      new Shape("expression,variables,window,processingConfig", "t,[r,r,r", 's', new Metric(null));

  private Metric(Object[] values) {
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
    return new Metric(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return ExpressionVariable.SHAPE;
      case 2:
        return MetricWindow.SHAPE;
      case 3:
        return MetricProcessingConfig.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the formula, with at most 10 variables and 10 functions; 0 to 1024 characters; null if
   * absent}
   */
  public String expression() {
    return (String) at(0);
  }

  /**
   * {@return the variables of the expression, each with the property that it stands for,
   * unmodifiable; empty if absent}
   */
  public List<ExpressionVariable> variables() {
    return listAt(1);
  }

  /** {@return whether {@link #variables} is there, even if empty} */
  public boolean hasVariables() {
    return at(1) != null;
  }

  /**
   * {@return the stretch of time that is aggregated. There is one value per window; null if absent}
   */
  public MetricWindow window() {
    return (MetricWindow) at(2);
  }

  /** {@return where the metric is computed; null if absent} */
  public MetricProcessingConfig processingConfig() {
    return (MetricProcessingConfig) at(3);
  }

  /** Builds {@link Metric}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Metric, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Metric original) {
      super(original);
    }

    /** Sets {@link Metric#expression()}; null for absent. */
    public Builder expression(String expression) {
      return set(0, expression);
    }

    /** Sets {@link Metric#variables()}; null for absent. */
    public Builder variables(Collection<ExpressionVariable> variables) {
      return setList(1, variables);
    }

    /** Sets {@link Metric#variables()}. */
    public Builder variables(ExpressionVariable... variables) {
      return variables(Arrays.asList(variables));
    }

    /** Sets {@link Metric#variables()} to what functions build. */
    @SafeVarargs
    public final Builder variables(Consumer<ExpressionVariable.Builder>... variables) {
      List<ExpressionVariable> built = new ArrayList<>();
      for (Consumer<ExpressionVariable.Builder> one : variables) {
        built.add(ExpressionVariable.builder().applyMutation(one).build());
      }
      return variables(built);
    }

    /** Sets {@link Metric#window()}; null for absent. */
    public Builder window(MetricWindow window) {
      return set(2, window);
    }

    /** Sets {@link Metric#window()} to what a function builds. */
    public Builder window(Consumer<MetricWindow.Builder> window) {
      return window(MetricWindow.builder().applyMutation(window).build());
    }

    /** Sets {@link Metric#processingConfig()}; null for absent. */
    public Builder processingConfig(MetricProcessingConfig processingConfig) {
      return set(3, processingConfig);
    }

    /** Sets {@link Metric#processingConfig()} to what a function builds. */
    public Builder processingConfig(Consumer<MetricProcessingConfig.Builder> processingConfig) {
      return processingConfig(
          MetricProcessingConfig.builder().applyMutation(processingConfig).build());
    }
  }
}
