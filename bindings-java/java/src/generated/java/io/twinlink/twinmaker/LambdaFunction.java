package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A Lambda function of yours. */
public final class LambdaFunction extends Structure {
  static final Shape SHAPE = new Shape("arn", "t", 's', new LambdaFunction(null));

  private LambdaFunction(Object[] values) {
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
    return new LambdaFunction(values);
  }

  /** {@return the ARN of the Lambda function; 20 to 2048 characters; null if absent} */
  public String arn() {
    return (String) at(0);
  }

  /** Builds {@link LambdaFunction}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<LambdaFunction, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(LambdaFunction original) {
      super(original);
    }

    /** Sets {@link LambdaFunction#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(0, arn);
    }
  }
}
