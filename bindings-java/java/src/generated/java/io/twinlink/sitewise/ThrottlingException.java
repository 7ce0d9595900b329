package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/**
 * A rate limit was exceeded, such as that of requests or of new assets per second. Slow down and
 * try again.
 */
public final class ThrottlingException extends Structure {
  static final Shape SHAPE = new Shape("message", "t", 's', new ThrottlingException(null));

  private ThrottlingException(Object[] values) {
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
    return new ThrottlingException(values);
  }

  /** {@return what went wrong; null if absent} */
  public String message() {
    return (String) at(0);
  }

  /** Builds {@link ThrottlingException}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ThrottlingException, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ThrottlingException original) {
      super(original);
    }

    /** Sets {@link ThrottlingException#message()}; null for absent. */
    public Builder message(String message) {
      return set(0, message);
    }
  }
}
