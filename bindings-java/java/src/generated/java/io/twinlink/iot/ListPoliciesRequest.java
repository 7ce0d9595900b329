package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listPolicies} takes. */
public final class ListPoliciesRequest extends Structure {
  static final Shape SHAPE =
      new Shape("marker,pageSize,ascendingOrder", "t,i,b", 's', new ListPoliciesRequest(null));

  private ListPoliciesRequest(Object[] values) {
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
    return new ListPoliciesRequest(values);
  }

  /** {@return the token of the page to fetch; at most 1024 characters; null if absent} */
  public String marker() {
    return (String) at(0);
  }

  /** {@return the size of a page; 1 to 250; null if absent} */
  public Integer pageSize() {
    return (Integer) at(1);
  }

  /** {@return whether the oldest come first. Default: false; null if absent} */
  public Boolean ascendingOrder() {
    return (Boolean) at(2);
  }

  /** Builds {@link ListPoliciesRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ListPoliciesRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListPoliciesRequest original) {
      super(original);
    }

    /** Sets {@link ListPoliciesRequest#marker()}; null for absent. */
    public Builder marker(String marker) {
      return set(0, marker);
    }

    /** Sets {@link ListPoliciesRequest#pageSize()}; null for absent. */
    public Builder pageSize(Integer pageSize) {
      return set(1, pageSize);
    }

    /** Sets {@link ListPoliciesRequest#ascendingOrder()}; null for absent. */
    public Builder ascendingOrder(Boolean ascendingOrder) {
      return set(2, ascendingOrder);
    }
  }
}
