package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** A portal in a list, without its sign-in and alarm settings. */
public final class PortalSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "id,name,description,startUrl,creationDate,lastUpdateDate,roleArn,status,portalType",
          "t,t,t,t,m,m,t,r,e",
          's',
          new PortalSummary(null));

  private PortalSummary(Object[] values) {
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
    return new PortalSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 7:
        return PortalStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the portal; 36 characters; null if absent} */
  public String id() {
    return (String) at(0);
  }

  /** {@return the name of the portal, for people to read; 1 to 256 characters; null if absent} */
  public String name() {
    return (String) at(1);
  }

  /** {@return its description; 1 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(2);
  }

  /**
   * {@return the URL of the portal. Users that sign in through IAM need one from the SiteWise
   * console instead; 1 to 256 characters; null if absent}
   */
  public String startUrl() {
    return (String) at(3);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDate() {
    return (Instant) at(4);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant lastUpdateDate() {
    return (Instant) at(5);
  }

  /**
   * {@return the ARN of the service role with which the portal's users reach your SiteWise
   * resources; 1 to 1600 characters; null if absent}
   */
  public String roleArn() {
    return (String) at(6);
  }

  /** {@return where the portal is, and what went wrong if something did; null if absent} */
  public PortalStatus status() {
    return (PortalStatus) at(7);
  }

  /**
   * {@return the generation of the portal: classic ({@code SITEWISE_PORTAL_V1}) or AI-aware ({@code
   * SITEWISE_PORTAL_V2}); {@link PortalType#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version; null if absent}
   */
  public PortalType portalType() {
    return PortalType.fromValue(portalTypeAsString());
  }

  /** {@return the text of {@link #portalType} as AWS has it; null if absent} */
  public String portalTypeAsString() {
    return (String) at(8);
  }

  /** Builds {@link PortalSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PortalSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PortalSummary original) {
      super(original);
    }

    /** Sets {@link PortalSummary#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link PortalSummary#name()}; null for absent. */
    public Builder name(String name) {
      return set(1, name);
    }

    /** Sets {@link PortalSummary#description()}; null for absent. */
    public Builder description(String description) {
      return set(2, description);
    }

    /** Sets {@link PortalSummary#startUrl()}; null for absent. */
    public Builder startUrl(String startUrl) {
      return set(3, startUrl);
    }

    /** Sets {@link PortalSummary#creationDate()}; null for absent. */
    public Builder creationDate(Instant creationDate) {
      return set(4, creationDate);
    }

    /** Sets {@link PortalSummary#lastUpdateDate()}; null for absent. */
    public Builder lastUpdateDate(Instant lastUpdateDate) {
      return set(5, lastUpdateDate);
    }

    /** Sets {@link PortalSummary#roleArn()}; null for absent. */
    public Builder roleArn(String roleArn) {
      return set(6, roleArn);
    }

    /** Sets {@link PortalSummary#status()}; null for absent. */
    public Builder status(PortalStatus status) {
      return set(7, status);
    }

    /** Sets {@link PortalSummary#status()} to what a function builds. */
    public Builder status(Consumer<PortalStatus.Builder> status) {
      return status(PortalStatus.builder().applyMutation(status).build());
    }

    /** Sets {@link PortalSummary#portalTypeAsString()}; null for absent. */
    public Builder portalType(String portalType) {
      return set(8, portalType);
    }

    /** Sets {@link PortalSummary#portalType()}; null for absent. */
    public Builder portalType(PortalType portalType) {
      return setText(8, portalType);
    }
  }
}
