package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describePortal} takes. */
public final class DescribePortalRequest extends Structure {
  static final Shape SHAPE = new Shape("portalId", "t", 's', new DescribePortalRequest(null));

  private DescribePortalRequest(Object[] values) {
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
    return new DescribePortalRequest(values);
  }

  /** {@return the id of the portal; 36 characters; null if absent} */
  public String portalId() {
    return (String) at(0);
  }

  /** Builds {@link DescribePortalRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DescribePortalRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribePortalRequest original) {
      super(original);
    }

    /** Sets {@link DescribePortalRequest#portalId()}; null for absent. */
    public Builder portalId(String portalId) {
      return set(0, portalId);
    }
  }
}
