package io.twinlink.sitewise;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code listComputationModelResolveToResources} answers. */
public final class ListComputationModelResolveToResourcesResponse
    extends PagedResponse<ComputationModelResolveToResourceSummary> {
  static final Shape SHAPE =
      new Shape(
          "computationModelResolveToResourceSummaries,nextToken",
          "[r,t",
          'r',
          new ListComputationModelResolveToResourcesResponse(null));

  private ListComputationModelResolveToResourcesResponse(Object[] values) {
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
    return new ListComputationModelResolveToResourcesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ComputationModelResolveToResourceSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the resources that executed actions of the model resolved to, each once, unmodifiable;
   * empty if absent}
   */
  public List<ComputationModelResolveToResourceSummary>
      computationModelResolveToResourceSummaries() {
    return listAt(0);
  }

  /**
   * {@return whether {@link #computationModelResolveToResourceSummaries} is there, even if empty}
   */
  public boolean hasComputationModelResolveToResourceSummaries() {
    return at(0) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #computationModelResolveToResourceSummaries}} */
  @Override
  public List<ComputationModelResolveToResourceSummary> items() {
    return computationModelResolveToResourceSummaries();
  }

  /**
   * Builds {@link ListComputationModelResolveToResourcesResponse}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Response.Builder<ListComputationModelResolveToResourcesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListComputationModelResolveToResourcesResponse original) {
      super(original);
    }

    /**
     * Sets {@link
     * ListComputationModelResolveToResourcesResponse#computationModelResolveToResourceSummaries()};
     * null for absent.
     */
    public Builder computationModelResolveToResourceSummaries(
        Collection<ComputationModelResolveToResourceSummary>
            computationModelResolveToResourceSummaries) {
      return setList(0, computationModelResolveToResourceSummaries);
    }

    /**
     * Sets {@link
     * ListComputationModelResolveToResourcesResponse#computationModelResolveToResourceSummaries()}.
     */
    public Builder computationModelResolveToResourceSummaries(
        ComputationModelResolveToResourceSummary... computationModelResolveToResourceSummaries) {
      return computationModelResolveToResourceSummaries(
          Arrays.asList(computationModelResolveToResourceSummaries));
    }

    /**
     * Sets {@link
     * ListComputationModelResolveToResourcesResponse#computationModelResolveToResourceSummaries()}
     * to what functions build.
     */
    @SafeVarargs
    public final Builder computationModelResolveToResourceSummaries(
        Consumer<ComputationModelResolveToResourceSummary.Builder>...
            computationModelResolveToResourceSummaries) {
      List<ComputationModelResolveToResourceSummary> built = new ArrayList<>();
      for (Consumer<ComputationModelResolveToResourceSummary.Builder> one :
          computationModelResolveToResourceSummaries) {
        built.add(ComputationModelResolveToResourceSummary.builder().applyMutation(one).build());
      }
      return computationModelResolveToResourceSummaries(built);
    }

    /** Sets {@link ListComputationModelResolveToResourcesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
