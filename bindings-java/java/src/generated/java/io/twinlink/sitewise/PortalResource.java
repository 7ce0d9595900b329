package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A portal, as what a policy gives access to. */
public final class PortalResource extends Structure {
  static final Shape SHAPE = new Shape("id", "t", 's', new PortalResource(null));

  private PortalResource(Object[] values) {
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
    return new PortalResource(values);
  }

  /** {@return the id of the portal; 36 characters; null if absent} */
  public String id() {
    return (String) at(0);
  }

  /** Builds {@link PortalResource}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PortalResource, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PortalResource original) {
      super(original);
    }

    /** Sets {@link PortalResource#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }
  }
}
