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

/** What {@code listComputationModels} answers. */
public final class ListComputationModelsResponse extends PagedResponse<ComputationModelSummary> {
  static final Shape SHAPE =
      new Shape(
          "computationModelSummaries,nextToken",
          "[r,t",
          'r',
          new ListComputationModelsResponse(null));

  private ListComputationModelsResponse(Object[] values) {
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
    return new ListComputationModelsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ComputationModelSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the computation models, unmodifiable; empty if absent} */
  public List<ComputationModelSummary> computationModelSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #computationModelSummaries} is there, even if empty} */
  public boolean hasComputationModelSummaries() {
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

  /** {@return the same as {@link #computationModelSummaries}} */
  @Override
  public List<ComputationModelSummary> items() {
    return computationModelSummaries();
  }

  /**
   * Builds {@link ListComputationModelsResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<ListComputationModelsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListComputationModelsResponse original) {
      super(original);
    }

    /** Sets {@link ListComputationModelsResponse#computationModelSummaries()}; null for absent. */
    public Builder computationModelSummaries(
        Collection<ComputationModelSummary> computationModelSummaries) {
      return setList(0, computationModelSummaries);
    }

    /** Sets {@link ListComputationModelsResponse#computationModelSummaries()}. */
    public Builder computationModelSummaries(ComputationModelSummary... computationModelSummaries) {
      return computationModelSummaries(Arrays.asList(computationModelSummaries));
    }

    /**
     * Sets {@link ListComputationModelsResponse#computationModelSummaries()} to what functions
     * build.
     */
    @SafeVarargs
    public final Builder computationModelSummaries(
        Consumer<ComputationModelSummary.Builder>... computationModelSummaries) {
      List<ComputationModelSummary> built = new ArrayList<>();
      for (Consumer<ComputationModelSummary.Builder> one : computationModelSummaries) {
        built.add(ComputationModelSummary.builder().applyMutation(one).build());
      }
      return computationModelSummaries(built);
    }

    /** Sets {@link ListComputationModelsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
