package io.twinlink.twinmaker;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code listWorkspaces} answers. */
public final class ListWorkspacesResponse extends PagedResponse<WorkspaceSummary> {
  static final Shape SHAPE =
      new Shape("workspaceSummaries,nextToken", "[r,t", 'r', new ListWorkspacesResponse(null));

  private ListWorkspacesResponse(Object[] values) {
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
    return new ListWorkspacesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return WorkspaceSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the workspaces of this page, in short, unmodifiable; empty if absent} */
  public List<WorkspaceSummary> workspaceSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #workspaceSummaries} is there, even if empty} */
  public boolean hasWorkspaceSummaries() {
    return at(0) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; 0 to 17880 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #workspaceSummaries}} */
  @Override
  public List<WorkspaceSummary> items() {
    return workspaceSummaries();
  }

  /** Builds {@link ListWorkspacesResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListWorkspacesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListWorkspacesResponse original) {
      super(original);
    }

    /** Sets {@link ListWorkspacesResponse#workspaceSummaries()}; null for absent. */
    public Builder workspaceSummaries(Collection<WorkspaceSummary> workspaceSummaries) {
      return setList(0, workspaceSummaries);
    }

    /** Sets {@link ListWorkspacesResponse#workspaceSummaries()}. */
    public Builder workspaceSummaries(WorkspaceSummary... workspaceSummaries) {
      return workspaceSummaries(Arrays.asList(workspaceSummaries));
    }

    /** Sets {@link ListWorkspacesResponse#workspaceSummaries()} to what functions build. */
    @SafeVarargs
    public final Builder workspaceSummaries(
        Consumer<WorkspaceSummary.Builder>... workspaceSummaries) {
      List<WorkspaceSummary> built = new ArrayList<>();
      for (Consumer<WorkspaceSummary.Builder> one : workspaceSummaries) {
        built.add(WorkspaceSummary.builder().applyMutation(one).build());
      }
      return workspaceSummaries(built);
    }

    /** Sets {@link ListWorkspacesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
