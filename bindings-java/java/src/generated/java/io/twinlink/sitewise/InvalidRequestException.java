package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/**
 * The request is not valid; its JSON may be malformed or hold characters that are not supported.
 */
public final class InvalidRequestException extends Structure {
  static final Shape SHAPE = new Shape("message", "t", 's', new InvalidRequestException(null));

  private InvalidRequestException(Object[] values) {
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
    return new InvalidRequestException(values);
  }

  /** {@return what went wrong; null if absent} */
  public String message() {
    return (String) at(0);
  }

  /**
   * Builds {@link InvalidRequestException}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<InvalidRequestException, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(InvalidRequestException original) {
      super(original);
    }

    /** Sets {@link InvalidRequestException#message()}; null for absent. */
    public Builder message(String message) {
      return set(0, message);
    }
  }
}
