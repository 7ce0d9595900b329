package io.twinlink.iotdata;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listSubscriptions} takes. */
public final class ListSubscriptionsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape("clientId,nextToken,maxResults", "t,t,i", 's', new ListSubscriptionsRequest(null));

  private ListSubscriptionsRequest(Object[] values) {
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
    return new ListSubscriptionsRequest(values);
  }

  /** {@return the MQTT client id; 1 to 128 characters; null if absent} */
  public String clientId() {
    return (String) at(0);
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the size of a page. Default: 20; 1 to 200; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(2);
  }

  /**
   * Builds {@link ListSubscriptionsRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<ListSubscriptionsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListSubscriptionsRequest original) {
      super(original);
    }

    /** Sets {@link ListSubscriptionsRequest#clientId()}; null for absent. */
    public Builder clientId(String clientId) {
      return set(0, clientId);
    }

    /** Sets {@link ListSubscriptionsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }

    /** Sets {@link ListSubscriptionsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(2, maxResults);
    }
  }
}
