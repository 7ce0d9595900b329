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

/** What {@code listProjects} answers. */
public final class ListProjectsResponse extends PagedResponse<ProjectSummary> {
  static final Shape SHAPE =
      new Shape("projectSummaries,nextToken", "[r,t", 'r', new ListProjectsResponse(null));

  private ListProjectsResponse(Object[] values) {
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
    return new ListProjectsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ProjectSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the projects of this page, unmodifiable; empty if absent} */
  public List<ProjectSummary> projectSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #projectSummaries} is there, even if empty} */
  public boolean hasProjectSummaries() {
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

  /** {@return the same as {@link #projectSummaries}} */
  @Override
  public List<ProjectSummary> items() {
    return projectSummaries();
  }

  /** Builds {@link ListProjectsResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListProjectsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListProjectsResponse original) {
      super(original);
    }

    /** Sets {@link ListProjectsResponse#projectSummaries()}; null for absent. */
    public Builder projectSummaries(Collection<ProjectSummary> projectSummaries) {
      return setList(0, projectSummaries);
    }

    /** Sets {@link ListProjectsResponse#projectSummaries()}. */
    public Builder projectSummaries(ProjectSummary... projectSummaries) {
      return projectSummaries(Arrays.asList(projectSummaries));
    }

    /** Sets {@link ListProjectsResponse#projectSummaries()} to what functions build. */
    @SafeVarargs
    public final Builder projectSummaries(Consumer<ProjectSummary.Builder>... projectSummaries) {
      List<ProjectSummary> built = new ArrayList<>();
      for (Consumer<ProjectSummary.Builder> one : projectSummaries) {
        built.add(ProjectSummary.builder().applyMutation(one).build());
      }
      return projectSummaries(built);
    }

    /** Sets {@link ListProjectsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
