package io.twinlink.sitewise;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code listDashboards} answers. */
public final class ListDashboardsResponse extends PagedResponse<DashboardSummary> {
  static final Shape SHAPE =
      new Shape("dashboardSummaries,nextToken", "[r,t", 'r', new ListDashboardsResponse(null));

  private ListDashboardsResponse(Object[] values) {
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
    return new ListDashboardsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return DashboardSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the dashboards of this page, unmodifiable; empty if absent} */
  public List<DashboardSummary> dashboardSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #dashboardSummaries} is there, even if empty} */
  public boolean hasDashboardSummaries() {
    return at(0) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #dashboardSummaries}} */
  @Override
  public List<DashboardSummary> items() {
    return dashboardSummaries();
  }

  /** Builds {@link ListDashboardsResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListDashboardsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListDashboardsResponse original) {
      super(original);
    }

    /** Sets {@link ListDashboardsResponse#dashboardSummaries()}; null for absent. */
    public Builder dashboardSummaries(Collection<DashboardSummary> dashboardSummaries) {
      return setList(0, dashboardSummaries);
    }

    /** Sets {@link ListDashboardsResponse#dashboardSummaries()}. */
    public Builder dashboardSummaries(DashboardSummary... dashboardSummaries) {
      return dashboardSummaries(Arrays.asList(dashboardSummaries));
    }

    /** Sets {@link ListDashboardsResponse#dashboardSummaries()} to what functions build. */
    @SafeVarargs
    public final Builder dashboardSummaries(
        Consumer<DashboardSummary.Builder>... dashboardSummaries) {
      List<DashboardSummary> built = new ArrayList<>();
      for (Consumer<DashboardSummary.Builder> one : dashboardSummaries) {
        built.add(DashboardSummary.builder().applyMutation(one).build());
      }
      return dashboardSummaries(built);
    }

    /** Sets {@link ListDashboardsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
