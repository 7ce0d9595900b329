package io.twinlink.twinmaker;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code listComponentTypes} takes. */
public final class ListComponentTypesRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "workspaceId,filters,nextToken,maxResults",
          "t,[r,t,i",
          's',
          new ListComponentTypesRequest(null));

  private ListComponentTypesRequest(Object[] values) {
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
    return new ListComponentTypesRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return ListComponentTypesFilter.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /**
   * {@return the condition; only one is accepted. Default: all component types, unmodifiable; empty
   * if absent}
   */
  public List<ListComponentTypesFilter> filters() {
    return listAt(1);
  }

  /** {@return whether {@link #filters} is there, even if empty} */
  public boolean hasFilters() {
    return at(1) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; 0 to 17880 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(2);
  }

  /** {@return the size of a page. Default: 25; 0 to 200; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(3);
  }

  /**
   * Builds {@link ListComponentTypesRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<ListComponentTypesRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListComponentTypesRequest original) {
      super(original);
    }

    /** Sets {@link ListComponentTypesRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link ListComponentTypesRequest#filters()}; null for absent. */
    public Builder filters(Collection<ListComponentTypesFilter> filters) {
      return setList(1, filters);
    }

    /** Sets {@link ListComponentTypesRequest#filters()}. */
    public Builder filters(ListComponentTypesFilter... filters) {
      return filters(Arrays.asList(filters));
    }

    /** Sets {@link ListComponentTypesRequest#filters()} to what functions build. */
    @SafeVarargs
    public final Builder filters(Consumer<ListComponentTypesFilter.Builder>... filters) {
      List<ListComponentTypesFilter> built = new ArrayList<>();
      for (Consumer<ListComponentTypesFilter.Builder> one : filters) {
        built.add(ListComponentTypesFilter.builder().applyMutation(one).build());
      }
      return filters(built);
    }

    /** Sets {@link ListComponentTypesRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(2, nextToken);
    }

    /** Sets {@link ListComponentTypesRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(3, maxResults);
    }
  }
}
