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

/** What {@code listActions} answers. */
public final class ListActionsResponse extends PagedResponse<ActionSummary> {
  static final Shape SHAPE =
      new Shape("actionSummaries,nextToken", "[r,t", 'r', new ListActionsResponse(null));

  private ListActionsResponse(Object[] values) {
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
    return new ListActionsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ActionSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the actions on the target, unmodifiable; empty if absent} */
  public List<ActionSummary> actionSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #actionSummaries} is there, even if empty} */
  public boolean hasActionSummaries() {
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

  /** {@return the same as {@link #actionSummaries}} */
  @Override
  public List<ActionSummary> items() {
    return actionSummaries();
  }

  /** Builds {@link ListActionsResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListActionsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListActionsResponse original) {
      super(original);
    }

    /** Sets {@link ListActionsResponse#actionSummaries()}; null for absent. */
    public Builder actionSummaries(Collection<ActionSummary> actionSummaries) {
      return setList(0, actionSummaries);
    }

    /** Sets {@link ListActionsResponse#actionSummaries()}. */
    public Builder actionSummaries(ActionSummary... actionSummaries) {
      return actionSummaries(Arrays.asList(actionSummaries));
    }

    /** Sets {@link ListActionsResponse#actionSummaries()} to what functions build. */
    @SafeVarargs
    public final Builder actionSummaries(Consumer<ActionSummary.Builder>... actionSummaries) {
      List<ActionSummary> built = new ArrayList<>();
      for (Consumer<ActionSummary.Builder> one : actionSummaries) {
        built.add(ActionSummary.builder().applyMutation(one).build());
      }
      return actionSummaries(built);
    }

    /** Sets {@link ListActionsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
