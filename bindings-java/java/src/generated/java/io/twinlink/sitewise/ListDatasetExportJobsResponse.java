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

/** What {@code listDatasetExportJobs} answers. */
public final class ListDatasetExportJobsResponse extends PagedResponse<ExportJobSummary> {
  static final Shape SHAPE =
      new Shape("jobs,nextToken", "[r,t", 'r', new ListDatasetExportJobsResponse(null));

  private ListDatasetExportJobsResponse(Object[] values) {
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
    return new ListDatasetExportJobsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ExportJobSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the export jobs, unmodifiable; empty if absent} */
  public List<ExportJobSummary> jobs() {
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
  public List<ExportJobSummary> items() {
    return jobs();
  }

  /**
   * Builds {@link ListDatasetExportJobsResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<ListDatasetExportJobsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListDatasetExportJobsResponse original) {
      super(original);
    }

    /** Sets {@link ListDatasetExportJobsResponse#jobs()}; null for absent. */
    public Builder jobs(Collection<ExportJobSummary> jobs) {
      return setList(0, jobs);
    }

    /** Sets {@link ListDatasetExportJobsResponse#jobs()}. */
    public Builder jobs(ExportJobSummary... jobs) {
      return jobs(Arrays.asList(jobs));
    }

    /** Sets {@link ListDatasetExportJobsResponse#jobs()} to what functions build. */
    @SafeVarargs
    public final Builder jobs(Consumer<ExportJobSummary.Builder>... jobs) {
      List<ExportJobSummary> built = new ArrayList<>();
      for (Consumer<ExportJobSummary.Builder> one : jobs) {
        built.add(ExportJobSummary.builder().applyMutation(one).build());
      }
      return jobs(built);
    }

    /** Sets {@link ListDatasetExportJobsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
