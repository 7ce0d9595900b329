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

/** What {@code listBulkImportJobs} answers. */
public final class ListBulkImportJobsResponse extends PagedResponse<JobSummary> {
  static final Shape SHAPE =
      new Shape("jobSummaries,nextToken", "[r,t", 'r', new ListBulkImportJobsResponse(null));

  private ListBulkImportJobsResponse(Object[] values) {
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
    return new ListBulkImportJobsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return JobSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the jobs of this page, unmodifiable; empty if absent} */
  public List<JobSummary> jobSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #jobSummaries} is there, even if empty} */
  public boolean hasJobSummaries() {
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

  /** {@return the same as {@link #jobSummaries}} */
  @Override
  public List<JobSummary> items() {
    return jobSummaries();
  }

  /**
   * Builds {@link ListBulkImportJobsResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<ListBulkImportJobsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListBulkImportJobsResponse original) {
      super(original);
    }

    /** Sets {@link ListBulkImportJobsResponse#jobSummaries()}; null for absent. */
    public Builder jobSummaries(Collection<JobSummary> jobSummaries) {
      return setList(0, jobSummaries);
    }

    /** Sets {@link ListBulkImportJobsResponse#jobSummaries()}. */
    public Builder jobSummaries(JobSummary... jobSummaries) {
      return jobSummaries(Arrays.asList(jobSummaries));
    }

    /** Sets {@link ListBulkImportJobsResponse#jobSummaries()} to what functions build. */
    @SafeVarargs
    public final Builder jobSummaries(Consumer<JobSummary.Builder>... jobSummaries) {
      List<JobSummary> built = new ArrayList<>();
      for (Consumer<JobSummary.Builder> one : jobSummaries) {
        built.add(JobSummary.builder().applyMutation(one).build());
      }
      return jobSummaries(built);
    }

    /** Sets {@link ListBulkImportJobsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
