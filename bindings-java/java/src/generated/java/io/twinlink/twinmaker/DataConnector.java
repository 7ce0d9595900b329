package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What carries out a function: a Lambda function, or the service itself. */
public final class DataConnector extends Structure {
  static final Shape SHAPE = new Shape("lambda,isNative", "r,b", 's', new DataConnector(null));

  private DataConnector(Object[] values) {
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
    return new DataConnector(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return LambdaFunction.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the Lambda function to call; null if absent} */
  public LambdaFunction lambda() {
    return (LambdaFunction) at(0);
  }

  /** {@return whether the connector is built into the service; null if absent} */
  public Boolean isNative() {
    return (Boolean) at(1);
  }

  /** Builds {@link DataConnector}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DataConnector, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DataConnector original) {
      super(original);
    }

    /** Sets {@link DataConnector#lambda()}; null for absent. */
    public Builder lambda(LambdaFunction lambda) {
      return set(0, lambda);
    }

    /** Sets {@link DataConnector#lambda()} to what a function builds. */
    public Builder lambda(Consumer<LambdaFunction.Builder> lambda) {
      return lambda(LambdaFunction.builder().applyMutation(lambda).build());
    }

    /** Sets {@link DataConnector#isNative()}; null for absent. */
    public Builder isNative(Boolean isNative) {
      return set(1, isNative);
    }
  }
}
