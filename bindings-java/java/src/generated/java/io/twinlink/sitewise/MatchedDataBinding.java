package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A data binding that the filter found. */
public final class MatchedDataBinding extends Structure {
  static final Shape SHAPE = new Shape("value", "r", 's', new MatchedDataBinding(null));

  private MatchedDataBinding(Object[] values) {
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
    return new MatchedDataBinding(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return DataBindingValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return what the data binding refers to; null if absent} */
  public DataBindingValue value() {
    return (DataBindingValue) at(0);
  }

  /** Builds {@link MatchedDataBinding}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<MatchedDataBinding, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(MatchedDataBinding original) {
      super(original);
    }

    /** Sets {@link MatchedDataBinding#value()}; null for absent. */
    public Builder value(DataBindingValue value) {
      return set(0, value);
    }

    /** Sets {@link MatchedDataBinding#value()} to what a function builds. */
    public Builder value(Consumer<DataBindingValue.Builder> value) {
      return value(DataBindingValue.builder().applyMutation(value).build());
    }
  }
}
