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

/** What {@code listComponentTypes} answers. */
public final class ListComponentTypesResponse extends PagedResponse<ComponentTypeSummary> {
  static final Shape SHAPE =
      new Shape(
          "workspaceId,componentTypeSummaries,nextToken,maxResults",
          "t,[r,t,i",
          'r',
          new ListComponentTypesResponse(null));

  private ListComponentTypesResponse(Object[] values) {
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
    return new ListComponentTypesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return ComponentTypeSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /** {@return the component types of this page, in short, unmodifiable; empty if absent} */
  public List<ComponentTypeSummary> componentTypeSummaries() {
    return listAt(1);
  }

  /** {@return whether {@link #componentTypeSummaries} is there, even if empty} */
  public boolean hasComponentTypeSummaries() {
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

  /** {@return the page size in use; 0 to 200; null if absent} */
  public Integer maxResults() {
    return (Integer) at(3);
  }

  /** {@return the same as {@link #componentTypeSummaries}} */
  @Override
  public List<ComponentTypeSummary> items() {
    return componentTypeSummaries();
  }

  /**
   * Builds {@link ListComponentTypesResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<ListComponentTypesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListComponentTypesResponse original) {
      super(original);
    }

    /** Sets {@link ListComponentTypesResponse#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link ListComponentTypesResponse#componentTypeSummaries()}; null for absent. */
    public Builder componentTypeSummaries(Collection<ComponentTypeSummary> componentTypeSummaries) {
      return setList(1, componentTypeSummaries);
    }

    /** Sets {@link ListComponentTypesResponse#componentTypeSummaries()}. */
    public Builder componentTypeSummaries(ComponentTypeSummary... componentTypeSummaries) {
      return componentTypeSummaries(Arrays.asList(componentTypeSummaries));
    }

    /** Sets {@link ListComponentTypesResponse#componentTypeSummaries()} to what functions build. */
    @SafeVarargs
    public final Builder componentTypeSummaries(
        Consumer<ComponentTypeSummary.Builder>... componentTypeSummaries) {
      List<ComponentTypeSummary> built = new ArrayList<>();
      for (Consumer<ComponentTypeSummary.Builder> one : componentTypeSummaries) {
        built.add(ComponentTypeSummary.builder().applyMutation(one).build());
      }
      return componentTypeSummaries(built);
    }

    /** Sets {@link ListComponentTypesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(2, nextToken);
    }

    /** Sets {@link ListComponentTypesResponse#maxResults()}; null for absent. */
    public Builder maxResults(Integer maxResults) {
      return set(3, maxResults);
    }
  }
}
