package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * A property computed value by value from others, as when units are converted. It is a {@code
 * DOUBLE}; inputs are {@code INTEGER} or {@code DOUBLE}.
 */
public final class Transform extends Structure {
  static final Shape SHAPE =
      new Shape("expression,variables,processingConfig", "t,[r,r", 's', new Transform(null));

  private Transform(Object[] values) {
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
    return new Transform(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return ExpressionVariable.SHAPE;
      case 2:
        return TransformProcessingConfig.SHAPE;
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
   * {@return where the transform is computed, and whether its values are forwarded to the cloud;
   * null if absent}
   */
  public TransformProcessingConfig processingConfig() {
    return (TransformProcessingConfig) at(2);
  }

  /** Builds {@link Transform}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Transform, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Transform original) {
      super(original);
    }

    /** Sets {@link Transform#expression()}; null for absent. */
    public Builder expression(String expression) {
      return set(0, expression);
    }

    /** Sets {@link Transform#variables()}; null for absent. */
    public Builder variables(Collection<ExpressionVariable> variables) {
      return setList(1, variables);
    }

    /** Sets {@link Transform#variables()}. */
    public Builder variables(ExpressionVariable... variables) {
      return variables(Arrays.asList(variables));
    }

    /** Sets {@link Transform#variables()} to what functions build. */
    @SafeVarargs
    public final Builder variables(Consumer<ExpressionVariable.Builder>... variables) {
      List<ExpressionVariable> built = new ArrayList<>();
      for (Consumer<ExpressionVariable.Builder> one : variables) {
        built.add(ExpressionVariable.builder().applyMutation(one).build());
      }
      return variables(built);
    }

    /** Sets {@link Transform#processingConfig()}; null for absent. */
    public Builder processingConfig(TransformProcessingConfig processingConfig) {
      return set(2, processingConfig);
    }

    /** Sets {@link Transform#processingConfig()} to what a function builds. */
    public Builder processingConfig(Consumer<TransformProcessingConfig.Builder> processingConfig) {
      return processingConfig(
          TransformProcessingConfig.builder().applyMutation(processingConfig).build());
    }
  }
}
