package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listAttachedPolicies} takes. */
public final class ListAttachedPoliciesRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "target,recursive,marker,pageSize",
          "t,b,t,i",
          's',
          new ListAttachedPoliciesRequest(null));

  private ListAttachedPoliciesRequest(Object[] values) {
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
    return new ListAttachedPoliciesRequest(values);
  }

  /**
   * {@return the ARN of a certificate or a group of things, or the id of an Amazon Cognito
   * identity; null if absent}
   */
  public String target() {
    return (String) at(0);
  }

  /**
   * {@return whether policies of the groups around it count, too. Default: false; null if absent}
   */
  public Boolean recursive() {
    return (Boolean) at(1);
  }

  /** {@return the token of the page to fetch; at most 1024 characters; null if absent} */
  public String marker() {
    return (String) at(2);
  }

  /** {@return the size of a page; 1 to 250; null if absent} */
  public Integer pageSize() {
    return (Integer) at(3);
  }

  /**
   * Builds {@link ListAttachedPoliciesRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<ListAttachedPoliciesRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListAttachedPoliciesRequest original) {
      super(original);
    }

    /** Sets {@link ListAttachedPoliciesRequest#target()}; null for absent. */
    public Builder target(String target) {
      return set(0, target);
    }

    /** Sets {@link ListAttachedPoliciesRequest#recursive()}; null for absent. */
    public Builder recursive(Boolean recursive) {
      return set(1, recursive);
    }

    /** Sets {@link ListAttachedPoliciesRequest#marker()}; null for absent. */
    public Builder marker(String marker) {
      return set(2, marker);
    }

    /** Sets {@link ListAttachedPoliciesRequest#pageSize()}; null for absent. */
    public Builder pageSize(Integer pageSize) {
      return set(3, pageSize);
    }
  }
}
