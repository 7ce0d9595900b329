package io.twinlink.sitewise;

import io.twinlink.PagedResponse;
import io.twinlink.internal.FrameReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** One page of projects: SiteWise's {@code ListProjectsResponse}. */
public final class ListProjectsResponse extends PagedResponse<ProjectSummary> {
  private final List<ProjectSummary> projectSummaries;

  private ListProjectsResponse(Builder builder) {
    super(builder);
    this.projectSummaries = builder.projectSummaries;
  }

  /** {@return a builder with all members absent} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the projects of this page, unmodifiable; empty if absent} */
  public List<ProjectSummary> projectSummaries() {
    return projectSummaries == null ? List.of() : projectSummaries;
  }

  /** {@return whether {@link #projectSummaries()} was present, even if empty} */
  public boolean hasProjectSummaries() {
    return projectSummaries != null;
  }

  /** {@return the same as {@link #projectSummaries()}} */
  @Override
  public List<ProjectSummary> items() {
    return projectSummaries();
  }

  /** {@return a builder with the members of this response} */
  public Builder toBuilder() {
    return builder()
        .projectSummaries(projectSummaries)
        .nextToken(nextToken())
        .requestId(requestId())
        .attempts(attempts());
  }

  @Override
  public Map<String, Object> members() {
    return membersOf("projectSummaries", projectSummaries, "nextToken", nextToken());
  }

  static ListProjectsResponse read(FrameReader reader) {
    Builder builder = new Builder();
    for (int member = reader.member(); member != 0; member = reader.member()) {
      switch (member) {
        case 1:
          builder.projectSummaries = ProjectSummary.readAll(reader);
          break;
        case 2:
          builder.nextToken(reader.string());
          break;
        default:
          reader.skip();
      }
    }
    return builder.requestId(reader.optionalString()).attempts((int) reader.varint()).build();
  }

  /** Builds a {@link ListProjectsResponse}, for instance in a test. */
  public static final class Builder extends PagedResponse.Builder<Builder> {
    private List<ProjectSummary> projectSummaries;

    private Builder() {}

    @Override
    protected Builder self() {
      return this;
    }

    /** Sets {@link ListProjectsResponse#projectSummaries()}; null for absent. */
    public Builder projectSummaries(Collection<ProjectSummary> projectSummaries) {
      this.projectSummaries = projectSummaries == null ? null : List.copyOf(projectSummaries);
      return this;
    }

    /** {@return the response} */
    public ListProjectsResponse build() {
      return new ListProjectsResponse(this);
    }
  }
}
