package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** There is no such resource. */
public final class ResourceNotFoundException extends Structure {
  static final Shape SHAPE = new Shape("message", "t", 's', new ResourceNotFoundException(null));

  private ResourceNotFoundException(Object[] values) {
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
    return new ResourceNotFoundException(values);
  }

  /** {@return what went wrong; null if absent} */
  public String message() {
    return (String) at(0);
  }

  /**
   * Builds {@link ResourceNotFoundException}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<ResourceNotFoundException, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ResourceNotFoundException original) {
      super(original);
    }

    /** Sets {@link ResourceNotFoundException#message()}; null for absent. */
    public Builder message(String message) {
      return set(0, message);
    }
  }
}
