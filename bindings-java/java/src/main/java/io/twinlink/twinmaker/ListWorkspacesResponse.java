package io.twinlink.twinmaker;

import io.twinlink.PagedResponse;
import io.twinlink.internal.FrameReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** One page of workspaces: TwinMaker's {@code ListWorkspacesResponse}. */
public final class ListWorkspacesResponse extends PagedResponse<WorkspaceSummary> {
  private final List<WorkspaceSummary> workspaceSummaries;

  private ListWorkspacesResponse(Builder builder) {
    super(builder);
    this.workspaceSummaries = builder.workspaceSummaries;
  }

  /** {@return a builder with all members absent} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the workspaces of this page, unmodifiable; empty if absent} */
  public List<WorkspaceSummary> workspaceSummaries() {
    return workspaceSummaries == null ? List.of() : workspaceSummaries;
  }

  /** {@return whether {@link #workspaceSummaries()} was present, even if empty} */
  public boolean hasWorkspaceSummaries() {
    return workspaceSummaries != null;
  }

  /** {@return the same as {@link #workspaceSummaries()}} */
  @Override
  public List<WorkspaceSummary> items() {
    return workspaceSummaries();
  }

  /** {@return a builder with the members of this response} */
  public Builder toBuilder() {
    return builder()
        .workspaceSummaries(workspaceSummaries)
        .nextToken(nextToken())
        .requestId(requestId())
        .attempts(attempts());
  }

  @Override
  public Map<String, Object> members() {
    return membersOf("workspaceSummaries", workspaceSummaries, "nextToken", nextToken());
  }

  static ListWorkspacesResponse read(FrameReader reader) {
    Builder builder = new Builder();
    for (int member = reader.member(); member != 0; member = reader.member()) {
      switch (member) {
        case 1:
          builder.workspaceSummaries = WorkspaceSummary.readAll(reader);
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

  /** Builds a {@link ListWorkspacesResponse}, for instance in a test. */
  public static final class Builder extends PagedResponse.Builder<Builder> {
    private List<WorkspaceSummary> workspaceSummaries;

    private Builder() {}

    @Override
    protected Builder self() {
      return this;
    }

    /** Sets {@link ListWorkspacesResponse#workspaceSummaries()}; null for absent. */
    public Builder workspaceSummaries(Collection<WorkspaceSummary> workspaceSummaries) {
      this.workspaceSummaries = workspaceSummaries == null ? null : List.copyOf(workspaceSummaries);
      return this;
    }

    /** {@return the response} */
    public ListWorkspacesResponse build() {
      return new ListWorkspacesResponse(this);
    }
  }
}
