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

/** What {@code listTimeSeries} answers. */
public final class ListTimeSeriesResponse extends PagedResponse<TimeSeriesSummary> {
  static final Shape SHAPE =
      new Shape(
          "TimeSeriesSummaries,nextToken,workspaceName",
          "[r,t,t",
          'r',
          new ListTimeSeriesResponse(null));

  private ListTimeSeriesResponse(Object[] values) {
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
    return new ListTimeSeriesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return TimeSeriesSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the time series of this page, unmodifiable; empty if absent} */
  public List<TimeSeriesSummary> timeSeriesSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #timeSeriesSummaries} is there, even if empty} */
  public boolean hasTimeSeriesSummaries() {
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

  /**
   * {@return the name of the workspace whose time series are listed; 1 to 64 characters; null if
   * absent}
   */
  public String workspaceName() {
    return (String) at(2);
  }

  /** {@return the same as {@link #timeSeriesSummaries}} */
  @Override
  public List<TimeSeriesSummary> items() {
    return timeSeriesSummaries();
  }

  /** Builds {@link ListTimeSeriesResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListTimeSeriesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListTimeSeriesResponse original) {
      super(original);
    }

    /** Sets {@link ListTimeSeriesResponse#timeSeriesSummaries()}; null for absent. */
    public Builder timeSeriesSummaries(Collection<TimeSeriesSummary> timeSeriesSummaries) {
      return setList(0, timeSeriesSummaries);
    }

    /** Sets {@link ListTimeSeriesResponse#timeSeriesSummaries()}. */
    public Builder timeSeriesSummaries(TimeSeriesSummary... timeSeriesSummaries) {
      return timeSeriesSummaries(Arrays.asList(timeSeriesSummaries));
    }

    /** Sets {@link ListTimeSeriesResponse#timeSeriesSummaries()} to what functions build. */
    @SafeVarargs
    public final Builder timeSeriesSummaries(
        Consumer<TimeSeriesSummary.Builder>... timeSeriesSummaries) {
      List<TimeSeriesSummary> built = new ArrayList<>();
      for (Consumer<TimeSeriesSummary.Builder> one : timeSeriesSummaries) {
        built.add(TimeSeriesSummary.builder().applyMutation(one).build());
      }
      return timeSeriesSummaries(built);
    }

    /** Sets {@link ListTimeSeriesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }

    /** Sets {@link ListTimeSeriesResponse#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(2, workspaceName);
    }
  }
}
