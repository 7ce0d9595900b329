package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteApplication} answers: nothing. */
public final class DeleteApplicationResponse extends Response {
  static final Shape SHAPE = new Shape("", "", 'r', new DeleteApplicationResponse(null));

  private DeleteApplicationResponse(Object[] values) {
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
    return new DeleteApplicationResponse(values);
  }

  /**
   * Builds {@link DeleteApplicationResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<DeleteApplicationResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteApplicationResponse original) {
      super(original);
    }
  }
}
