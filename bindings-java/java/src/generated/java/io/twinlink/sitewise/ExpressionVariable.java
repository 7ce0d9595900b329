package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A variable of an expression: its name and the property that it takes its values from. */
public final class ExpressionVariable extends Structure {
  static final Shape SHAPE = new Shape("name,value", "t,r", 's', new ExpressionVariable(null));

  private ExpressionVariable(Object[] values) {
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
    return new ExpressionVariable(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return VariableValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name by which the expression refers to it; 1 to 64 characters; null if absent} */
  public String name() {
    return (String) at(0);
  }

  /** {@return the property whose values it takes; null if absent} */
  public VariableValue value() {
    return (VariableValue) at(1);
  }

  /** Builds {@link ExpressionVariable}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ExpressionVariable, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ExpressionVariable original) {
      super(original);
    }

    /** Sets {@link ExpressionVariable#name()}; null for absent. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link ExpressionVariable#value()}; null for absent. */
    public Builder value(VariableValue value) {
      return set(1, value);
    }

    /** Sets {@link ExpressionVariable#value()} to what a function builds. */
    public Builder value(Consumer<VariableValue.Builder> value) {
      return value(VariableValue.builder().applyMutation(value).build());
    }
  }
}
