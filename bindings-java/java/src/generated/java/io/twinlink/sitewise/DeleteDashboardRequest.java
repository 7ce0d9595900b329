package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteDashboard} takes. */
public final class DeleteDashboardRequest extends Structure {
  static final Shape SHAPE =
      new Shape("dashboardId,clientToken", "t,t", 's', new DeleteDashboardRequest(null));

  private DeleteDashboardRequest(Object[] values) {
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
    return new DeleteDashboardRequest(values);
  }

  /** {@return the id of the dashboard; 36 characters; null if absent} */
  public String dashboardId() {
    return (String) at(0);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(1);
  }

  /** Builds {@link DeleteDashboardRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DeleteDashboardRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteDashboardRequest original) {
      super(original);
    }

    /** Sets {@link DeleteDashboardRequest#dashboardId()}; null for absent. */
    public Builder dashboardId(String dashboardId) {
      return set(0, dashboardId);
    }

    /** Sets {@link DeleteDashboardRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(1, clientToken);
    }
  }
}
