package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code updateDashboard} takes. */
public final class UpdateDashboardRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "dashboardId,dashboardName,dashboardDescription,dashboardDefinition,clientToken",
          "t,t,t,t,t",
          's',
          new UpdateDashboardRequest(null));

  private UpdateDashboardRequest(Object[] values) {
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
    return new UpdateDashboardRequest(values);
  }

  /** {@return the id of the dashboard; 36 characters; null if absent} */
  public String dashboardId() {
    return (String) at(0);
  }

  /**
   * {@return the name of the dashboard, for people to read; 1 to 256 characters; null if absent}
   */
  public String dashboardName() {
    return (String) at(1);
  }

  /** {@return the description of the dashboard; 1 to 2048 characters; null if absent} */
  public String dashboardDescription() {
    return (String) at(2);
  }

  /**
   * {@return what the dashboard shows, as JSON. Its form depends on the portal: classic or
   * AI-aware; 0 to 204800 characters; null if absent}
   */
  public String dashboardDefinition() {
    return (String) at(3);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(4);
  }

  /** Builds {@link UpdateDashboardRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<UpdateDashboardRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateDashboardRequest original) {
      super(original);
    }

    /** Sets {@link UpdateDashboardRequest#dashboardId()}; null for absent. */
    public Builder dashboardId(String dashboardId) {
      return set(0, dashboardId);
    }

    /** Sets {@link UpdateDashboardRequest#dashboardName()}; null for absent. */
    public Builder dashboardName(String dashboardName) {
      return set(1, dashboardName);
    }

    /** Sets {@link UpdateDashboardRequest#dashboardDescription()}; null for absent. */
    public Builder dashboardDescription(String dashboardDescription) {
      return set(2, dashboardDescription);
    }

    /** Sets {@link UpdateDashboardRequest#dashboardDefinition()}; null for absent. */
    public Builder dashboardDefinition(String dashboardDefinition) {
      return set(3, dashboardDefinition);
    }

    /** Sets {@link UpdateDashboardRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(4, clientToken);
    }
  }
}
