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

/** What {@code listEnrichmentJobs} answers. */
public final class ListEnrichmentJobsResponse extends PagedResponse<EnrichmentJobSummary> {
  static final Shape SHAPE =
      new Shape("jobs,nextToken", "[r,t", 'r', new ListEnrichmentJobsResponse(null));

  private ListEnrichmentJobsResponse(Object[] values) {
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
    return new ListEnrichmentJobsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return EnrichmentJobSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the jobs on this page, the newest first, unmodifiable; empty if absent} */
  public List<EnrichmentJobSummary> jobs() {
    return listAt(0);
  }

  /** {@return whether {@link #jobs} is there, even if empty} */
  public boolean hasJobs() {
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

  /** {@return the same as {@link #jobs}} */
  @Override
  public List<EnrichmentJobSummary> items() {
    return jobs();
  }

  /**
   * Builds {@link ListEnrichmentJobsResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<ListEnrichmentJobsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListEnrichmentJobsResponse original) {
      super(original);
    }

    /** Sets {@link ListEnrichmentJobsResponse#jobs()}; null for absent. */
    public Builder jobs(Collection<EnrichmentJobSummary> jobs) {
      return setList(0, jobs);
    }

    /** Sets {@link ListEnrichmentJobsResponse#jobs()}. */
    public Builder jobs(EnrichmentJobSummary... jobs) {
      return jobs(Arrays.asList(jobs));
    }

    /** Sets {@link ListEnrichmentJobsResponse#jobs()} to what functions build. */
    @SafeVarargs
    public final Builder jobs(Consumer<EnrichmentJobSummary.Builder>... jobs) {
      List<EnrichmentJobSummary> built = new ArrayList<>();
      for (Consumer<EnrichmentJobSummary.Builder> one : jobs) {
        built.add(EnrichmentJobSummary.builder().applyMutation(one).build());
      }
      return jobs(built);
    }

    /** Sets {@link ListEnrichmentJobsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
