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

/** What {@code listPipelineExecutions} answers. */
public final class ListPipelineExecutionsResponse extends PagedResponse<PipelineExecutionSummary> {
  static final Shape SHAPE =
      new Shape(
          "pipelineExecutionSummaries,nextToken",
          "[r,t",
          'r',
          new ListPipelineExecutionsResponse(null));

  private ListPipelineExecutionsResponse(Object[] values) {
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
    return new ListPipelineExecutionsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return PipelineExecutionSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the executions on this page, unmodifiable; empty if absent} */
  public List<PipelineExecutionSummary> pipelineExecutionSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #pipelineExecutionSummaries} is there, even if empty} */
  public boolean hasPipelineExecutionSummaries() {
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

  /** {@return the same as {@link #pipelineExecutionSummaries}} */
  @Override
  public List<PipelineExecutionSummary> items() {
    return pipelineExecutionSummaries();
  }

  /**
   * Builds {@link ListPipelineExecutionsResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<ListPipelineExecutionsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListPipelineExecutionsResponse original) {
      super(original);
    }

    /**
     * Sets {@link ListPipelineExecutionsResponse#pipelineExecutionSummaries()}; null for absent.
     */
    public Builder pipelineExecutionSummaries(
        Collection<PipelineExecutionSummary> pipelineExecutionSummaries) {
      return setList(0, pipelineExecutionSummaries);
    }

    /** Sets {@link ListPipelineExecutionsResponse#pipelineExecutionSummaries()}. */
    public Builder pipelineExecutionSummaries(
        PipelineExecutionSummary... pipelineExecutionSummaries) {
      return pipelineExecutionSummaries(Arrays.asList(pipelineExecutionSummaries));
    }

    /**
     * Sets {@link ListPipelineExecutionsResponse#pipelineExecutionSummaries()} to what functions
     * build.
     */
    @SafeVarargs
    public final Builder pipelineExecutionSummaries(
        Consumer<PipelineExecutionSummary.Builder>... pipelineExecutionSummaries) {
      List<PipelineExecutionSummary> built = new ArrayList<>();
      for (Consumer<PipelineExecutionSummary.Builder> one : pipelineExecutionSummaries) {
        built.add(PipelineExecutionSummary.builder().applyMutation(one).build());
      }
      return pipelineExecutionSummaries(built);
    }

    /** Sets {@link ListPipelineExecutionsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
