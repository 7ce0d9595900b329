package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code createDashboard} answers. */
public final class CreateDashboardResponse extends Response {
  static final Shape SHAPE =
      new Shape("dashboardId,dashboardArn", "t,t", 'r', new CreateDashboardResponse(null));

  private CreateDashboardResponse(Object[] values) {
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
    return new CreateDashboardResponse(values);
  }

  /** {@return the id of the dashboard; 36 characters; null if absent} */
  public String dashboardId() {
    return (String) at(0);
  }

  /** {@return the ARN of the dashboard; 1 to 1600 characters; null if absent} */
  public String dashboardArn() {
    return (String) at(1);
  }

  /**
   * Builds {@link CreateDashboardResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<CreateDashboardResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateDashboardResponse original) {
      super(original);
    }

    /** Sets {@link CreateDashboardResponse#dashboardId()}; null for absent. */
    public Builder dashboardId(String dashboardId) {
      return set(0, dashboardId);
    }

    /** Sets {@link CreateDashboardResponse#dashboardArn()}; null for absent. */
    public Builder dashboardArn(String dashboardArn) {
      return set(1, dashboardArn);
    }
  }
}
