package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/**
 * A quota of a resource is used up, such as the child assets of an asset or the properties of an
 * asset model.
 */
public final class LimitExceededException extends Structure {
  static final Shape SHAPE = new Shape("message", "t", 's', new LimitExceededException(null));

  private LimitExceededException(Object[] values) {
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
    return new LimitExceededException(values);
  }

  /** {@return what went wrong; null if absent} */
  public String message() {
    return (String) at(0);
  }

  /** Builds {@link LimitExceededException}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<LimitExceededException, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(LimitExceededException original) {
      super(original);
    }

    /** Sets {@link LimitExceededException#message()}; null for absent. */
    public Builder message(String message) {
      return set(0, message);
    }
  }
}
