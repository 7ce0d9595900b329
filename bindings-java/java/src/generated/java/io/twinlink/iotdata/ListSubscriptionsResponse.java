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

/** What {@code listSubscriptions} answers. */
public final class ListSubscriptionsResponse extends PagedResponse<SubscriptionSummary> {
  static final Shape SHAPE =
      new Shape("subscriptions,nextToken", "[r,t", 'r', new ListSubscriptionsResponse(null));

  private ListSubscriptionsResponse(Object[] values) {
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
    return new ListSubscriptionsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return SubscriptionSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the subscriptions of this page, unmodifiable; empty if absent} */
  public List<SubscriptionSummary> subscriptions() {
    return listAt(0);
  }

  /** {@return whether {@link #subscriptions} is there, even if empty} */
  public boolean hasSubscriptions() {
    return at(0) != null;
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #subscriptions}} */
  @Override
  public List<SubscriptionSummary> items() {
    return subscriptions();
  }

  /**
   * Builds {@link ListSubscriptionsResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<ListSubscriptionsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListSubscriptionsResponse original) {
      super(original);
    }

    /** Sets {@link ListSubscriptionsResponse#subscriptions()}; null for absent. */
    public Builder subscriptions(Collection<SubscriptionSummary> subscriptions) {
      return setList(0, subscriptions);
    }

    /** Sets {@link ListSubscriptionsResponse#subscriptions()}. */
    public Builder subscriptions(SubscriptionSummary... subscriptions) {
      return subscriptions(Arrays.asList(subscriptions));
    }

    /** Sets {@link ListSubscriptionsResponse#subscriptions()} to what functions build. */
    @SafeVarargs
    public final Builder subscriptions(Consumer<SubscriptionSummary.Builder>... subscriptions) {
      List<SubscriptionSummary> built = new ArrayList<>();
      for (Consumer<SubscriptionSummary.Builder> one : subscriptions) {
        built.add(SubscriptionSummary.builder().applyMutation(one).build());
      }
      return subscriptions(built);
    }

    /** Sets {@link ListSubscriptionsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
