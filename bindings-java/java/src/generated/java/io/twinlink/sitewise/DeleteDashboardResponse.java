package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteDashboard} answers: nothing. */
public final class DeleteDashboardResponse extends Response {
  static final Shape SHAPE = new Shape("", "", 'r', new DeleteDashboardResponse(null));

  private DeleteDashboardResponse(Object[] values) {
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
    return new DeleteDashboardResponse(values);
  }

  /**
   * Builds {@link DeleteDashboardResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<DeleteDashboardResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteDashboardResponse original) {
      super(original);
    }
  }
}
