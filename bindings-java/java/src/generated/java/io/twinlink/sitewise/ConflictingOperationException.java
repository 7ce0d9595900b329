package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/**
 * The request collides with another: two operations on one resource at the same time, for instance.
 */
public final class ConflictingOperationException extends Structure {
  static final Shape SHAPE =
      new Shape(
          "message,resourceId,resourceArn", "t,t,t", 's', new ConflictingOperationException(null));

  private ConflictingOperationException(Object[] values) {
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
    return new ConflictingOperationException(values);
  }

  /** {@return what went wrong; null if absent} */
  public String message() {
    return (String) at(0);
  }

  /** {@return the id of the resource that the request collides with; null if absent} */
  public String resourceId() {
    return (String) at(1);
  }

  /** {@return the ARN of the resource that the request collides with; null if absent} */
  public String resourceArn() {
    return (String) at(2);
  }

  /**
   * Builds {@link ConflictingOperationException}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<ConflictingOperationException, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ConflictingOperationException original) {
      super(original);
    }

    /** Sets {@link ConflictingOperationException#message()}; null for absent. */
    public Builder message(String message) {
      return set(0, message);
    }

    /** Sets {@link ConflictingOperationException#resourceId()}; null for absent. */
    public Builder resourceId(String resourceId) {
      return set(1, resourceId);
    }

    /** Sets {@link ConflictingOperationException#resourceArn()}; null for absent. */
    public Builder resourceArn(String resourceArn) {
      return set(2, resourceArn);
    }
  }
}
