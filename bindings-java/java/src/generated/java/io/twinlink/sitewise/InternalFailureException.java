package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** IoT SiteWise cannot handle the request at the moment. Try again later. */
public final class InternalFailureException extends Structure {
  static final Shape SHAPE = new Shape("message", "t", 's', new InternalFailureException(null));

  private InternalFailureException(Object[] values) {
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
    return new InternalFailureException(values);
  }

  /** {@return what went wrong; null if absent} */
  public String message() {
    return (String) at(0);
  }

  /**
   * Builds {@link InternalFailureException}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<InternalFailureException, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(InternalFailureException original) {
      super(original);
    }

    /** Sets {@link InternalFailureException#message()}; null for absent. */
    public Builder message(String message) {
      return set(0, message);
    }
  }
}
