package io.twinlink.iotdata;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code listRetainedMessages} answers. */
public final class ListRetainedMessagesResponse extends PagedResponse<RetainedMessageSummary> {
  static final Shape SHAPE =
      new Shape("retainedTopics,nextToken", "[r,t", 'r', new ListRetainedMessagesResponse(null));

  private ListRetainedMessagesResponse(Object[] values) {
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
    return new ListRetainedMessagesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return RetainedMessageSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the topics of this page, unmodifiable; empty if absent} */
  public List<RetainedMessageSummary> retainedTopics() {
    return listAt(0);
  }

  /** {@return whether {@link #retainedTopics} is there, even if empty} */
  public boolean hasRetainedTopics() {
    return at(0) != null;
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #retainedTopics}} */
  @Override
  public List<RetainedMessageSummary> items() {
    return retainedTopics();
  }

  /**
   * Builds {@link ListRetainedMessagesResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<ListRetainedMessagesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListRetainedMessagesResponse original) {
      super(original);
    }

    /** Sets {@link ListRetainedMessagesResponse#retainedTopics()}; null for absent. */
    public Builder retainedTopics(Collection<RetainedMessageSummary> retainedTopics) {
      return setList(0, retainedTopics);
    }

    /** Sets {@link ListRetainedMessagesResponse#retainedTopics()}. */
    public Builder retainedTopics(RetainedMessageSummary... retainedTopics) {
      return retainedTopics(Arrays.asList(retainedTopics));
    }

    /** Sets {@link ListRetainedMessagesResponse#retainedTopics()} to what functions build. */
    @SafeVarargs
    public final Builder retainedTopics(
        Consumer<RetainedMessageSummary.Builder>... retainedTopics) {
      List<RetainedMessageSummary> built = new ArrayList<>();
      for (Consumer<RetainedMessageSummary.Builder> one : retainedTopics) {
        built.add(RetainedMessageSummary.builder().applyMutation(one).build());
      }
      return retainedTopics(built);
    }

    /** Sets {@link ListRetainedMessagesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
