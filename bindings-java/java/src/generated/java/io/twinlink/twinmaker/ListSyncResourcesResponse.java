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

/** What {@code listSyncResources} answers. */
public final class ListSyncResourcesResponse extends PagedResponse<SyncResourceSummary> {
  static final Shape SHAPE =
      new Shape("syncResources,nextToken", "[r,t", 'r', new ListSyncResourcesResponse(null));

  private ListSyncResourcesResponse(Object[] values) {
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
    return new ListSyncResourcesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return SyncResourceSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the synced resources of this page, unmodifiable; empty if absent} */
  public List<SyncResourceSummary> syncResources() {
    return listAt(0);
  }

  /** {@return whether {@link #syncResources} is there, even if empty} */
  public boolean hasSyncResources() {
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

  /** {@return the same as {@link #syncResources}} */
  @Override
  public List<SyncResourceSummary> items() {
    return syncResources();
  }

  /**
   * Builds {@link ListSyncResourcesResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<ListSyncResourcesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListSyncResourcesResponse original) {
      super(original);
    }

    /** Sets {@link ListSyncResourcesResponse#syncResources()}; null for absent. */
    public Builder syncResources(Collection<SyncResourceSummary> syncResources) {
      return setList(0, syncResources);
    }

    /** Sets {@link ListSyncResourcesResponse#syncResources()}. */
    public Builder syncResources(SyncResourceSummary... syncResources) {
      return syncResources(Arrays.asList(syncResources));
    }

    /** Sets {@link ListSyncResourcesResponse#syncResources()} to what functions build. */
    @SafeVarargs
    public final Builder syncResources(Consumer<SyncResourceSummary.Builder>... syncResources) {
      List<SyncResourceSummary> built = new ArrayList<>();
      for (Consumer<SyncResourceSummary.Builder> one : syncResources) {
        built.add(SyncResourceSummary.builder().applyMutation(one).build());
      }
      return syncResources(built);
    }

    /** Sets {@link ListSyncResourcesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
