package io.twinlink.twinmaker;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code listSyncResources} takes. */
public final class ListSyncResourcesRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "workspaceId,syncSource,filters,maxResults,nextToken",
          "t,t,[r,i,t",
          's',
          new ListSyncResourcesRequest(null));

  private ListSyncResourcesRequest(Object[] values) {
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
    return new ListSyncResourcesRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return SyncResourceFilter.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /** {@return where the job syncs from. Only {@code SITEWISE} is supported; null if absent} */
  public String syncSource() {
    return (String) at(1);
  }

  /**
   * {@return conditions: a state alone, or a resource type with a resource id or with an external
   * id. Default: all, unmodifiable; empty if absent}
   */
  public List<SyncResourceFilter> filters() {
    return listAt(2);
  }

  /** {@return whether {@link #filters} is there, even if empty} */
  public boolean hasFilters() {
    return at(2) != null;
  }

  /** {@return the size of a page. Default: 50; 0 to 200; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(3);
  }

  /**
   * {@return the token of the next page; none on the last one; 0 to 17880 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(4);
  }

  /**
   * Builds {@link ListSyncResourcesRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<ListSyncResourcesRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListSyncResourcesRequest original) {
      super(original);
    }

    /** Sets {@link ListSyncResourcesRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link ListSyncResourcesRequest#syncSource()}; null for absent. */
    public Builder syncSource(String syncSource) {
      return set(1, syncSource);
    }

    /** Sets {@link ListSyncResourcesRequest#filters()}; null for absent. */
    public Builder filters(Collection<SyncResourceFilter> filters) {
      return setList(2, filters);
    }

    /** Sets {@link ListSyncResourcesRequest#filters()}. */
    public Builder filters(SyncResourceFilter... filters) {
      return filters(Arrays.asList(filters));
    }

    /** Sets {@link ListSyncResourcesRequest#filters()} to what functions build. */
    @SafeVarargs
    public final Builder filters(Consumer<SyncResourceFilter.Builder>... filters) {
      List<SyncResourceFilter> built = new ArrayList<>();
      for (Consumer<SyncResourceFilter.Builder> one : filters) {
        built.add(SyncResourceFilter.builder().applyMutation(one).build());
      }
      return filters(built);
    }

    /** Sets {@link ListSyncResourcesRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(3, maxResults);
    }

    /** Sets {@link ListSyncResourcesRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(4, nextToken);
    }
  }
}
