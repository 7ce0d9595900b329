package io.twinlink.twinmaker;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code listEntities} takes. */
public final class ListEntitiesRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "workspaceId,filters,maxResults,nextToken",
          "t,[r,i,t",
          's',
          new ListEntitiesRequest(null));

  private ListEntitiesRequest(Object[] values) {
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
    return new ListEntitiesRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return ListEntitiesFilter.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /**
   * {@return the condition; the list takes one only. Default: all entities, unmodifiable; empty if
   * absent}
   */
  public List<ListEntitiesFilter> filters() {
    return listAt(1);
  }

  /** {@return whether {@link #filters} is there, even if empty} */
  public boolean hasFilters() {
    return at(1) != null;
  }

  /** {@return the size of a page. Default: 25; 0 to 200; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(2);
  }

  /**
   * {@return the token of the next page; none on the last one; 0 to 17880 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(3);
  }

  /** Builds {@link ListEntitiesRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ListEntitiesRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListEntitiesRequest original) {
      super(original);
    }

    /** Sets {@link ListEntitiesRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link ListEntitiesRequest#filters()}; null for absent. */
    public Builder filters(Collection<ListEntitiesFilter> filters) {
      return setList(1, filters);
    }

    /** Sets {@link ListEntitiesRequest#filters()}. */
    public Builder filters(ListEntitiesFilter... filters) {
      return filters(Arrays.asList(filters));
    }

    /** Sets {@link ListEntitiesRequest#filters()} to what functions build. */
    @SafeVarargs
    public final Builder filters(Consumer<ListEntitiesFilter.Builder>... filters) {
      List<ListEntitiesFilter> built = new ArrayList<>();
      for (Consumer<ListEntitiesFilter.Builder> one : filters) {
        built.add(ListEntitiesFilter.builder().applyMutation(one).build());
      }
      return filters(built);
    }

    /** Sets {@link ListEntitiesRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(2, maxResults);
    }

    /** Sets {@link ListEntitiesRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(3, nextToken);
    }
  }
}
