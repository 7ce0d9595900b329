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

/** What {@code listSyncJobs} answers. */
public final class ListSyncJobsResponse extends PagedResponse<SyncJobSummary> {
  static final Shape SHAPE =
      new Shape("syncJobSummaries,nextToken", "[r,t", 'r', new ListSyncJobsResponse(null));

  private ListSyncJobsResponse(Object[] values) {
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
    return new ListSyncJobsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return SyncJobSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the sync jobs of this page, in short, unmodifiable; empty if absent} */
  public List<SyncJobSummary> syncJobSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #syncJobSummaries} is there, even if empty} */
  public boolean hasSyncJobSummaries() {
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

  /** {@return the same as {@link #syncJobSummaries}} */
  @Override
  public List<SyncJobSummary> items() {
    return syncJobSummaries();
  }

  /** Builds {@link ListSyncJobsResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListSyncJobsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListSyncJobsResponse original) {
      super(original);
    }

    /** Sets {@link ListSyncJobsResponse#syncJobSummaries()}; null for absent. */
    public Builder syncJobSummaries(Collection<SyncJobSummary> syncJobSummaries) {
      return setList(0, syncJobSummaries);
    }

    /** Sets {@link ListSyncJobsResponse#syncJobSummaries()}. */
    public Builder syncJobSummaries(SyncJobSummary... syncJobSummaries) {
      return syncJobSummaries(Arrays.asList(syncJobSummaries));
    }

    /** Sets {@link ListSyncJobsResponse#syncJobSummaries()} to what functions build. */
    @SafeVarargs
    public final Builder syncJobSummaries(Consumer<SyncJobSummary.Builder>... syncJobSummaries) {
      List<SyncJobSummary> built = new ArrayList<>();
      for (Consumer<SyncJobSummary.Builder> one : syncJobSummaries) {
        built.add(SyncJobSummary.builder().applyMutation(one).build());
      }
      return syncJobSummaries(built);
    }

    /** Sets {@link ListSyncJobsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
