package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code createPortal} answers. */
public final class CreatePortalResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "portalId,portalArn,portalStartUrl,portalStatus,ssoApplicationId",
          "t,t,t,r,t",
          'r',
          new CreatePortalResponse(null));

  private CreatePortalResponse(Object[] values) {
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
    return new CreatePortalResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return PortalStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the portal; 36 characters; null if absent} */
  public String portalId() {
    return (String) at(0);
  }

  /** {@return the ARN of the portal; 1 to 1600 characters; null if absent} */
  public String portalArn() {
    return (String) at(1);
  }

  /**
   * {@return the URL of the portal. Users that sign in through IAM need one from the SiteWise
   * console instead; 1 to 256 characters; null if absent}
   */
  public String portalStartUrl() {
    return (String) at(2);
  }

  /** {@return where the portal is: {@code CREATING} at first; null if absent} */
  public PortalStatus portalStatus() {
    return (PortalStatus) at(3);
  }

  /**
   * {@return the id of the portal as an application of IAM Identity Center, if users sign in there;
   * 1 to 64 characters; null if absent}
   */
  public String ssoApplicationId() {
    return (String) at(4);
  }

  /** Builds {@link CreatePortalResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<CreatePortalResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreatePortalResponse original) {
      super(original);
    }

    /** Sets {@link CreatePortalResponse#portalId()}; null for absent. */
    public Builder portalId(String portalId) {
      return set(0, portalId);
    }

    /** Sets {@link CreatePortalResponse#portalArn()}; null for absent. */
    public Builder portalArn(String portalArn) {
      return set(1, portalArn);
    }

    /** Sets {@link CreatePortalResponse#portalStartUrl()}; null for absent. */
    public Builder portalStartUrl(String portalStartUrl) {
      return set(2, portalStartUrl);
    }

    /** Sets {@link CreatePortalResponse#portalStatus()}; null for absent. */
    public Builder portalStatus(PortalStatus portalStatus) {
      return set(3, portalStatus);
    }

    /** Sets {@link CreatePortalResponse#portalStatus()} to what a function builds. */
    public Builder portalStatus(Consumer<PortalStatus.Builder> portalStatus) {
      return portalStatus(PortalStatus.builder().applyMutation(portalStatus).build());
    }

    /** Sets {@link CreatePortalResponse#ssoApplicationId()}; null for absent. */
    public Builder ssoApplicationId(String ssoApplicationId) {
      return set(4, ssoApplicationId);
    }
  }
}
