package io.twinlink.iotdata;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listRetainedMessages} takes. */
public final class ListRetainedMessagesRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape("nextToken,maxResults", "t,i", 's', new ListRetainedMessagesRequest(null));

  private ListRetainedMessagesRequest(Object[] values) {
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
    return new ListRetainedMessagesRequest(values);
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  @Override
  public String nextToken() {
    return (String) at(0);
  }

  /** {@return the size of a page; 1 to 200; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(1);
  }

  /**
   * Builds {@link ListRetainedMessagesRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder extends Structure.Builder<ListRetainedMessagesRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListRetainedMessagesRequest original) {
      super(original);
    }

    /** Sets {@link ListRetainedMessagesRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(0, nextToken);
    }

    /** Sets {@link ListRetainedMessagesRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(1, maxResults);
    }
  }
}
