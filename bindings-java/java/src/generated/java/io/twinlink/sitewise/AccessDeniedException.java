package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** The caller is not permitted to do this. */
public final class AccessDeniedException extends Structure {
  static final Shape SHAPE = new Shape("message", "t", 's', new AccessDeniedException(null));

  private AccessDeniedException(Object[] values) {
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
    return new AccessDeniedException(values);
  }

  /** {@return what went wrong; null if absent} */
  public String message() {
    return (String) at(0);
  }

  /** Builds {@link AccessDeniedException}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<AccessDeniedException, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AccessDeniedException original) {
      super(original);
    }

    /** Sets {@link AccessDeniedException#message()}; null for absent. */
    public Builder message(String message) {
      return set(0, message);
    }
  }
}
