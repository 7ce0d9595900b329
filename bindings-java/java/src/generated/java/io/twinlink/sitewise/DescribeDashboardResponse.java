package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** What {@code describeDashboard} answers. */
public final class DescribeDashboardResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "dashboardId,dashboardArn,dashboardName,projectId,dashboardDescription,dashboardDefinition,dashboardCreationDate,dashboardLastUpdateDate",
          "t,t,t,t,t,t,m,m",
          'r',
          new DescribeDashboardResponse(null));

  private DescribeDashboardResponse(Object[] values) {
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
    return new DescribeDashboardResponse(values);
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
   * {@return the name of the dashboard, for people to read; 1 to 256 characters; null if absent}
   */
  public String dashboardName() {
    return (String) at(2);
  }

  /** {@return the id of the project that holds the dashboard; 36 characters; null if absent} */
  public String projectId() {
    return (String) at(3);
  }

  /** {@return the description of the dashboard; 1 to 2048 characters; null if absent} */
  public String dashboardDescription() {
    return (String) at(4);
  }

  /**
   * {@return what the dashboard shows, as JSON. Its form depends on the portal: classic or
   * AI-aware; 0 to 204800 characters; null if absent}
   */
  public String dashboardDefinition() {
    return (String) at(5);
  }

  /** {@return when the dashboard was created; null if absent} */
  public Instant dashboardCreationDate() {
    return (Instant) at(6);
  }

  /** {@return when the dashboard was last changed; null if absent} */
  public Instant dashboardLastUpdateDate() {
    return (Instant) at(7);
  }

  /**
   * Builds {@link DescribeDashboardResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<DescribeDashboardResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeDashboardResponse original) {
      super(original);
    }

    /** Sets {@link DescribeDashboardResponse#dashboardId()}; null for absent. */
    public Builder dashboardId(String dashboardId) {
      return set(0, dashboardId);
    }

    /** Sets {@link DescribeDashboardResponse#dashboardArn()}; null for absent. */
    public Builder dashboardArn(String dashboardArn) {
      return set(1, dashboardArn);
    }

    /** Sets {@link DescribeDashboardResponse#dashboardName()}; null for absent. */
    public Builder dashboardName(String dashboardName) {
      return set(2, dashboardName);
    }

    /** Sets {@link DescribeDashboardResponse#projectId()}; null for absent. */
    public Builder projectId(String projectId) {
      return set(3, projectId);
    }

    /** Sets {@link DescribeDashboardResponse#dashboardDescription()}; null for absent. */
    public Builder dashboardDescription(String dashboardDescription) {
      return set(4, dashboardDescription);
    }

    /** Sets {@link DescribeDashboardResponse#dashboardDefinition()}; null for absent. */
    public Builder dashboardDefinition(String dashboardDefinition) {
      return set(5, dashboardDefinition);
    }

    /** Sets {@link DescribeDashboardResponse#dashboardCreationDate()}; null for absent. */
    public Builder dashboardCreationDate(Instant dashboardCreationDate) {
      return set(6, dashboardCreationDate);
    }

    /** Sets {@link DescribeDashboardResponse#dashboardLastUpdateDate()}; null for absent. */
    public Builder dashboardLastUpdateDate(Instant dashboardLastUpdateDate) {
      return set(7, dashboardLastUpdateDate);
    }
  }
}
