package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** What {@code listPipelineExecutions} takes. */
public final class ListPipelineExecutionsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,pipelineName,nextToken,maxResults,state,startTimeAfter,startTimeBefore,endTimeAfter,endTimeBefore",
          "t,t,t,i,e,m,m,m,m",
          's',
          new ListPipelineExecutionsRequest(null));

  private ListPipelineExecutionsRequest(Object[] values) {
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
    return new ListPipelineExecutionsRequest(values);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(0);
  }

  /**
   * {@return the name of the pipeline, unique in its workspace; 1 to 64 characters; null if absent}
   */
  public String pipelineName() {
    return (String) at(1);
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(2);
  }

  /**
   * {@return how many executions or pipelines a page has at most. Default: 50; 1 to 250; null if
   * absent}
   */
  @Override
  public Integer maxResults() {
    return (Integer) at(3);
  }

  /**
   * {@return only executions in this state. Default: in any state; {@link
   * PipelineExecutionState#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if
   * absent}
   */
  public PipelineExecutionState state() {
    return PipelineExecutionState.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(4);
  }

  /**
   * {@return only executions that started at this time or later. Not together with end times; null
   * if absent}
   */
  public Instant startTimeAfter() {
    return (Instant) at(5);
  }

  /**
   * {@return only executions that started before this time. Not together with end times; null if
   * absent}
   */
  public Instant startTimeBefore() {
    return (Instant) at(6);
  }

  /**
   * {@return only executions that ended at this time or later. Not together with start times; null
   * if absent}
   */
  public Instant endTimeAfter() {
    return (Instant) at(7);
  }

  /**
   * {@return only executions that ended before this time. Not together with start times; null if
   * absent}
   */
  public Instant endTimeBefore() {
    return (Instant) at(8);
  }

  /**
   * Builds {@link ListPipelineExecutionsRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<ListPipelineExecutionsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListPipelineExecutionsRequest original) {
      super(original);
    }

    /** Sets {@link ListPipelineExecutionsRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link ListPipelineExecutionsRequest#pipelineName()}; null for absent. */
    public Builder pipelineName(String pipelineName) {
      return set(1, pipelineName);
    }

    /** Sets {@link ListPipelineExecutionsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(2, nextToken);
    }

    /** Sets {@link ListPipelineExecutionsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(3, maxResults);
    }

    /** Sets {@link ListPipelineExecutionsRequest#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(4, state);
    }

    /** Sets {@link ListPipelineExecutionsRequest#state()}; null for absent. */
    public Builder state(PipelineExecutionState state) {
      return setText(4, state);
    }

    /** Sets {@link ListPipelineExecutionsRequest#startTimeAfter()}; null for absent. */
    public Builder startTimeAfter(Instant startTimeAfter) {
      return set(5, startTimeAfter);
    }

    /** Sets {@link ListPipelineExecutionsRequest#startTimeBefore()}; null for absent. */
    public Builder startTimeBefore(Instant startTimeBefore) {
      return set(6, startTimeBefore);
    }

    /** Sets {@link ListPipelineExecutionsRequest#endTimeAfter()}; null for absent. */
    public Builder endTimeAfter(Instant endTimeAfter) {
      return set(7, endTimeAfter);
    }

    /** Sets {@link ListPipelineExecutionsRequest#endTimeBefore()}; null for absent. */
    public Builder endTimeBefore(Instant endTimeBefore) {
      return set(8, endTimeBefore);
    }
  }
}
