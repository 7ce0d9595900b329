package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code updatePortal} answers. */
public final class UpdatePortalResponse extends Response {
  static final Shape SHAPE = new Shape("portalStatus", "r", 'r', new UpdatePortalResponse(null));

  private UpdatePortalResponse(Object[] values) {
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
    return new UpdatePortalResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return PortalStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return where the portal is: {@code UPDATING} at first; null if absent} */
  public PortalStatus portalStatus() {
    return (PortalStatus) at(0);
  }

  /** Builds {@link UpdatePortalResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<UpdatePortalResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdatePortalResponse original) {
      super(original);
    }

    /** Sets {@link UpdatePortalResponse#portalStatus()}; null for absent. */
    public Builder portalStatus(PortalStatus portalStatus) {
      return set(0, portalStatus);
    }

    /** Sets {@link UpdatePortalResponse#portalStatus()} to what a function builds. */
    public Builder portalStatus(Consumer<PortalStatus.Builder> portalStatus) {
      return portalStatus(PortalStatus.builder().applyMutation(portalStatus).build());
    }
  }
}
