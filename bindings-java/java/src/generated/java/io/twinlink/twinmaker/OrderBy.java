package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A property to sort by, and the direction. */
public final class OrderBy extends Structure {
  static final Shape SHAPE = new Shape("order,propertyName", "e,t", 's', new OrderBy(null));

  private OrderBy(Object[] values) {
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
    return new OrderBy(values);
  }

  /**
   * {@return the direction; {@link Order#UNKNOWN_TO_SDK_VERSION} if it is newer than this version;
   * null if absent}
   */
  public Order order() {
    return Order.fromValue(orderAsString());
  }

  /** {@return the text of {@link #order} as AWS has it; null if absent} */
  public String orderAsString() {
    return (String) at(0);
  }

  /** {@return the name of the property to sort by; 1 to 256 characters; null if absent} */
  public String propertyName() {
    return (String) at(1);
  }

  /** Builds {@link OrderBy}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<OrderBy, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(OrderBy original) {
      super(original);
    }

    /** Sets {@link OrderBy#orderAsString()}; null for absent. */
    public Builder order(String order) {
      return set(0, order);
    }

    /** Sets {@link OrderBy#order()}; null for absent. */
    public Builder order(Order order) {
      return setText(0, order);
    }

    /** Sets {@link OrderBy#propertyName()}; null for absent. */
    public Builder propertyName(String propertyName) {
      return set(1, propertyName);
    }
  }
}
