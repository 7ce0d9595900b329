package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code describePortal} answers. */
public final class DescribePortalResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "portalId,portalArn,portalName,portalDescription,portalClientId,portalStartUrl,portalContactEmail,portalStatus,portalCreationDate,portalLastUpdateDate,portalLogoImageLocation,roleArn,portalAuthMode,notificationSenderEmail,alarms,portalType,portalTypeConfiguration",
          "t,t,t,t,t,t,!t,r,m,m,r,t,e,!t,r,e,{r",
          'r',
          new DescribePortalResponse(null));

  private DescribePortalResponse(Object[] values) {
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
    return new DescribePortalResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 7:
        return PortalStatus.SHAPE;
      case 10:
        return ImageLocation.SHAPE;
      case 14:
        return Alarms.SHAPE;
      case 16:
        return PortalTypeEntry.SHAPE;
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

  /** {@return the name of the portal, for people to read; 1 to 256 characters; null if absent} */
  public String portalName() {
    return (String) at(2);
  }

  /** {@return the description of the portal; 1 to 2048 characters; null if absent} */
  public String portalDescription() {
    return (String) at(3);
  }

  /**
   * {@return the client id that IAM Identity Center made for the portal; only if users sign in
   * there; 1 to 256 characters; null if absent}
   */
  public String portalClientId() {
    return (String) at(4);
  }

  /**
   * {@return the URL of the portal. Users that sign in through IAM need one from the SiteWise
   * console instead; 1 to 256 characters; null if absent}
   */
  public String portalStartUrl() {
    return (String) at(5);
  }

  /**
   * {@return the e-mail address of the AWS administrator in charge; 1 to 255 characters; null if
   * absent}
   */
  public String portalContactEmail() {
    return (String) at(6);
  }

  /** {@return where the portal is, and what went wrong if something did; null if absent} */
  public PortalStatus portalStatus() {
    return (PortalStatus) at(7);
  }

  /** {@return when the portal was created; null if absent} */
  public Instant portalCreationDate() {
    return (Instant) at(8);
  }

  /** {@return when the portal was last changed; null if absent} */
  public Instant portalLastUpdateDate() {
    return (Instant) at(9);
  }

  /** {@return the logo of the portal, and where to fetch it; null if absent} */
  public ImageLocation portalLogoImageLocation() {
    return (ImageLocation) at(10);
  }

  /**
   * {@return the ARN of the service role with which the portal's users reach your SiteWise
   * resources; 1 to 1600 characters; null if absent}
   */
  public String roleArn() {
    return (String) at(11);
  }

  /**
   * {@return how users sign in; {@link AuthMode#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version; null if absent}
   */
  public AuthMode portalAuthMode() {
    return AuthMode.fromValue(portalAuthModeAsString());
  }

  /** {@return the text of {@link #portalAuthMode} as AWS has it; null if absent} */
  public String portalAuthModeAsString() {
    return (String) at(12);
  }

  /**
   * {@return the sender of alarm e-mails. Verify it in SES if the Lambda function that IoT Events
   * manages sends them; 1 to 255 characters; null if absent}
   */
  public String notificationSenderEmail() {
    return (String) at(13);
  }

  /** {@return the role and the Lambda function of the portal's alarms; null if absent} */
  public Alarms alarms() {
    return (Alarms) at(14);
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
    return (String) at(15);
  }

  /**
   * {@return settings that belong to the type of the portal, such as its tools, unmodifiable; empty
   * if absent}
   */
  public Map<String, PortalTypeEntry> portalTypeConfiguration() {
    return mapAt(16);
  }

  /** {@return whether {@link #portalTypeConfiguration} is there, even if empty} */
  public boolean hasPortalTypeConfiguration() {
    return at(16) != null;
  }

  /** Builds {@link DescribePortalResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<DescribePortalResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribePortalResponse original) {
      super(original);
    }

    /** Sets {@link DescribePortalResponse#portalId()}; null for absent. */
    public Builder portalId(String portalId) {
      return set(0, portalId);
    }

    /** Sets {@link DescribePortalResponse#portalArn()}; null for absent. */
    public Builder portalArn(String portalArn) {
      return set(1, portalArn);
    }

    /** Sets {@link DescribePortalResponse#portalName()}; null for absent. */
    public Builder portalName(String portalName) {
      return set(2, portalName);
    }

    /** Sets {@link DescribePortalResponse#portalDescription()}; null for absent. */
    public Builder portalDescription(String portalDescription) {
      return set(3, portalDescription);
    }

    /** Sets {@link DescribePortalResponse#portalClientId()}; null for absent. */
    public Builder portalClientId(String portalClientId) {
      return set(4, portalClientId);
    }

    /** Sets {@link DescribePortalResponse#portalStartUrl()}; null for absent. */
    public Builder portalStartUrl(String portalStartUrl) {
      return set(5, portalStartUrl);
    }

    /** Sets {@link DescribePortalResponse#portalContactEmail()}; null for absent. */
    public Builder portalContactEmail(String portalContactEmail) {
      return set(6, portalContactEmail);
    }

    /** Sets {@link DescribePortalResponse#portalStatus()}; null for absent. */
    public Builder portalStatus(PortalStatus portalStatus) {
      return set(7, portalStatus);
    }

    /** Sets {@link DescribePortalResponse#portalStatus()} to what a function builds. */
    public Builder portalStatus(Consumer<PortalStatus.Builder> portalStatus) {
      return portalStatus(PortalStatus.builder().applyMutation(portalStatus).build());
    }

    /** Sets {@link DescribePortalResponse#portalCreationDate()}; null for absent. */
    public Builder portalCreationDate(Instant portalCreationDate) {
      return set(8, portalCreationDate);
    }

    /** Sets {@link DescribePortalResponse#portalLastUpdateDate()}; null for absent. */
    public Builder portalLastUpdateDate(Instant portalLastUpdateDate) {
      return set(9, portalLastUpdateDate);
    }

    /** Sets {@link DescribePortalResponse#portalLogoImageLocation()}; null for absent. */
    public Builder portalLogoImageLocation(ImageLocation portalLogoImageLocation) {
      return set(10, portalLogoImageLocation);
    }

    /** Sets {@link DescribePortalResponse#portalLogoImageLocation()} to what a function builds. */
    public Builder portalLogoImageLocation(
        Consumer<ImageLocation.Builder> portalLogoImageLocation) {
      return portalLogoImageLocation(
          ImageLocation.builder().applyMutation(portalLogoImageLocation).build());
    }

    /** Sets {@link DescribePortalResponse#roleArn()}; null for absent. */
    public Builder roleArn(String roleArn) {
      return set(11, roleArn);
    }

    /** Sets {@link DescribePortalResponse#portalAuthModeAsString()}; null for absent. */
    public Builder portalAuthMode(String portalAuthMode) {
      return set(12, portalAuthMode);
    }

    /** Sets {@link DescribePortalResponse#portalAuthMode()}; null for absent. */
    public Builder portalAuthMode(AuthMode portalAuthMode) {
      return setText(12, portalAuthMode);
    }

    /** Sets {@link DescribePortalResponse#notificationSenderEmail()}; null for absent. */
    public Builder notificationSenderEmail(String notificationSenderEmail) {
      return set(13, notificationSenderEmail);
    }

    /** Sets {@link DescribePortalResponse#alarms()}; null for absent. */
    public Builder alarms(Alarms alarms) {
      return set(14, alarms);
    }

    /** Sets {@link DescribePortalResponse#alarms()} to what a function builds. */
    public Builder alarms(Consumer<Alarms.Builder> alarms) {
      return alarms(Alarms.builder().applyMutation(alarms).build());
    }

    /** Sets {@link DescribePortalResponse#portalTypeAsString()}; null for absent. */
    public Builder portalType(String portalType) {
      return set(15, portalType);
    }

    /** Sets {@link DescribePortalResponse#portalType()}; null for absent. */
    public Builder portalType(PortalType portalType) {
      return setText(15, portalType);
    }

    /** Sets {@link DescribePortalResponse#portalTypeConfiguration()}; null for absent. */
    public Builder portalTypeConfiguration(Map<String, PortalTypeEntry> portalTypeConfiguration) {
      return setMap(16, portalTypeConfiguration);
    }
  }
}
