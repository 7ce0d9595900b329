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

/** What {@code listPipelines} answers. */
public final class ListPipelinesResponse extends PagedResponse<PipelineSummary> {
  static final Shape SHAPE =
      new Shape("pipelineSummaries,nextToken", "[r,t", 'r', new ListPipelinesResponse(null));

  private ListPipelinesResponse(Object[] values) {
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
    return new ListPipelinesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return PipelineSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the pipelines on this page, unmodifiable; empty if absent} */
  public List<PipelineSummary> pipelineSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #pipelineSummaries} is there, even if empty} */
  public boolean hasPipelineSummaries() {
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

  /** {@return the same as {@link #pipelineSummaries}} */
  @Override
  public List<PipelineSummary> items() {
    return pipelineSummaries();
  }

  /** Builds {@link ListPipelinesResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListPipelinesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListPipelinesResponse original) {
      super(original);
    }

    /** Sets {@link ListPipelinesResponse#pipelineSummaries()}; null for absent. */
    public Builder pipelineSummaries(Collection<PipelineSummary> pipelineSummaries) {
      return setList(0, pipelineSummaries);
    }

    /** Sets {@link ListPipelinesResponse#pipelineSummaries()}. */
    public Builder pipelineSummaries(PipelineSummary... pipelineSummaries) {
      return pipelineSummaries(Arrays.asList(pipelineSummaries));
    }

    /** Sets {@link ListPipelinesResponse#pipelineSummaries()} to what functions build. */
    @SafeVarargs
    public final Builder pipelineSummaries(Consumer<PipelineSummary.Builder>... pipelineSummaries) {
      List<PipelineSummary> built = new ArrayList<>();
      for (Consumer<PipelineSummary.Builder> one : pipelineSummaries) {
        built.add(PipelineSummary.builder().applyMutation(one).build());
      }
      return pipelineSummaries(built);
    }

    /** Sets {@link ListPipelinesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
