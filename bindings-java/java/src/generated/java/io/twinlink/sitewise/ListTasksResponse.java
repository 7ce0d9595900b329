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

/** What {@code listTasks} answers. */
public final class ListTasksResponse extends PagedResponse<TaskSummary> {
  static final Shape SHAPE =
      new Shape("taskSummaries,nextToken", "[r,t", 'r', new ListTasksResponse(null));

  private ListTasksResponse(Object[] values) {
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
    return new ListTasksResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return TaskSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the tasks on this page, unmodifiable; empty if absent} */
  public List<TaskSummary> taskSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #taskSummaries} is there, even if empty} */
  public boolean hasTaskSummaries() {
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

  /** {@return the same as {@link #taskSummaries}} */
  @Override
  public List<TaskSummary> items() {
    return taskSummaries();
  }

  /** Builds {@link ListTasksResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListTasksResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListTasksResponse original) {
      super(original);
    }

    /** Sets {@link ListTasksResponse#taskSummaries()}; null for absent. */
    public Builder taskSummaries(Collection<TaskSummary> taskSummaries) {
      return setList(0, taskSummaries);
    }

    /** Sets {@link ListTasksResponse#taskSummaries()}. */
    public Builder taskSummaries(TaskSummary... taskSummaries) {
      return taskSummaries(Arrays.asList(taskSummaries));
    }

    /** Sets {@link ListTasksResponse#taskSummaries()} to what functions build. */
    @SafeVarargs
    public final Builder taskSummaries(Consumer<TaskSummary.Builder>... taskSummaries) {
      List<TaskSummary> built = new ArrayList<>();
      for (Consumer<TaskSummary.Builder> one : taskSummaries) {
        built.add(TaskSummary.builder().applyMutation(one).build());
      }
      return taskSummaries(built);
    }

    /** Sets {@link ListTasksResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
