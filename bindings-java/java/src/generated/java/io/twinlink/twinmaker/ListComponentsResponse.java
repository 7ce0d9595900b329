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

/** What {@code listComponents} answers. */
public final class ListComponentsResponse extends PagedResponse<ComponentSummary> {
  static final Shape SHAPE =
      new Shape("componentSummaries,nextToken", "[r,t", 'r', new ListComponentsResponse(null));

  private ListComponentsResponse(Object[] values) {
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
    return new ListComponentsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ComponentSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the components of this page, in short, unmodifiable; empty if absent} */
  public List<ComponentSummary> componentSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #componentSummaries} is there, even if empty} */
  public boolean hasComponentSummaries() {
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

  /** {@return the same as {@link #componentSummaries}} */
  @Override
  public List<ComponentSummary> items() {
    return componentSummaries();
  }

  /** Builds {@link ListComponentsResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListComponentsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListComponentsResponse original) {
      super(original);
    }

    /** Sets {@link ListComponentsResponse#componentSummaries()}; null for absent. */
    public Builder componentSummaries(Collection<ComponentSummary> componentSummaries) {
      return setList(0, componentSummaries);
    }

    /** Sets {@link ListComponentsResponse#componentSummaries()}. */
    public Builder componentSummaries(ComponentSummary... componentSummaries) {
      return componentSummaries(Arrays.asList(componentSummaries));
    }

    /** Sets {@link ListComponentsResponse#componentSummaries()} to what functions build. */
    @SafeVarargs
    public final Builder componentSummaries(
        Consumer<ComponentSummary.Builder>... componentSummaries) {
      List<ComponentSummary> built = new ArrayList<>();
      for (Consumer<ComponentSummary.Builder> one : componentSummaries) {
        built.add(ComponentSummary.builder().applyMutation(one).build());
      }
      return componentSummaries(built);
    }

    /** Sets {@link ListComponentsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
