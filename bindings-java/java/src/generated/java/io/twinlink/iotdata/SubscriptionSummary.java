package io.twinlink.iotdata;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A subscription of an MQTT client. */
public final class SubscriptionSummary extends Structure {
  static final Shape SHAPE =
      new Shape("topicFilter,qos", "t,i", 's', new SubscriptionSummary(null));

  private SubscriptionSummary(Object[] values) {
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
    return new SubscriptionSummary(values);
  }

  /**
   * {@return the topic filter, perhaps with the wildcards {@code +} and {@code #}; null if absent}
   */
  public String topicFilter() {
    return (String) at(0);
  }

  /**
   * {@return the quality of service that messages come with at the most: 0 or 1; 0 to 1; null if
   * absent}
   */
  public Integer qos() {
    return (Integer) at(1);
  }

  /** Builds {@link SubscriptionSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<SubscriptionSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(SubscriptionSummary original) {
      super(original);
    }

    /** Sets {@link SubscriptionSummary#topicFilter()}; null for absent. */
    public Builder topicFilter(String topicFilter) {
      return set(0, topicFilter);
    }

    /** Sets {@link SubscriptionSummary#qos()}; null for absent. */
    public Builder qos(Integer qos) {
      return set(1, qos);
    }
  }
}
