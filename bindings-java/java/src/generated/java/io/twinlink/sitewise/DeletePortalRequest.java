package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deletePortal} takes. */
public final class DeletePortalRequest extends Structure {
  static final Shape SHAPE =
      new Shape("portalId,clientToken", "t,t", 's', new DeletePortalRequest(null));

  private DeletePortalRequest(Object[] values) {
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
    return new DeletePortalRequest(values);
  }

  /** {@return the id of the portal; 36 characters; null if absent} */
  public String portalId() {
    return (String) at(0);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(1);
  }

  /** Builds {@link DeletePortalRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DeletePortalRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeletePortalRequest original) {
      super(original);
    }

    /** Sets {@link DeletePortalRequest#portalId()}; null for absent. */
    public Builder portalId(String portalId) {
      return set(0, portalId);
    }

    /** Sets {@link DeletePortalRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(1, clientToken);
    }
  }
}
