package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeDashboard} takes. */
public final class DescribeDashboardRequest extends Structure {
  static final Shape SHAPE = new Shape("dashboardId", "t", 's', new DescribeDashboardRequest(null));

  private DescribeDashboardRequest(Object[] values) {
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
    return new DescribeDashboardRequest(values);
  }

  /** {@return the id of the dashboard; 36 characters; null if absent} */
  public String dashboardId() {
    return (String) at(0);
  }

  /**
   * Builds {@link DescribeDashboardRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<DescribeDashboardRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeDashboardRequest original) {
      super(original);
    }

    /** Sets {@link DescribeDashboardRequest#dashboardId()}; null for absent. */
    public Builder dashboardId(String dashboardId) {
      return set(0, dashboardId);
    }
  }
}
