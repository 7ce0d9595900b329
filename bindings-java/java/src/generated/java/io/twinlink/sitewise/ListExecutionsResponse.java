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

/** What {@code listExecutions} answers. */
public final class ListExecutionsResponse extends PagedResponse<ExecutionSummary> {
  static final Shape SHAPE =
      new Shape("executionSummaries,nextToken", "[r,t", 'r', new ListExecutionsResponse(null));

  private ListExecutionsResponse(Object[] values) {
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
    return new ListExecutionsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ExecutionSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the executions on the target, unmodifiable; empty if absent} */
  public List<ExecutionSummary> executionSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #executionSummaries} is there, even if empty} */
  public boolean hasExecutionSummaries() {
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

  /** {@return the same as {@link #executionSummaries}} */
  @Override
  public List<ExecutionSummary> items() {
    return executionSummaries();
  }

  /** Builds {@link ListExecutionsResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListExecutionsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListExecutionsResponse original) {
      super(original);
    }

    /** Sets {@link ListExecutionsResponse#executionSummaries()}; null for absent. */
    public Builder executionSummaries(Collection<ExecutionSummary> executionSummaries) {
      return setList(0, executionSummaries);
    }

    /** Sets {@link ListExecutionsResponse#executionSummaries()}. */
    public Builder executionSummaries(ExecutionSummary... executionSummaries) {
      return executionSummaries(Arrays.asList(executionSummaries));
    }

    /** Sets {@link ListExecutionsResponse#executionSummaries()} to what functions build. */
    @SafeVarargs
    public final Builder executionSummaries(
        Consumer<ExecutionSummary.Builder>... executionSummaries) {
      List<ExecutionSummary> built = new ArrayList<>();
      for (Consumer<ExecutionSummary.Builder> one : executionSummaries) {
        built.add(ExecutionSummary.builder().applyMutation(one).build());
      }
      return executionSummaries(built);
    }

    /** Sets {@link ListExecutionsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
