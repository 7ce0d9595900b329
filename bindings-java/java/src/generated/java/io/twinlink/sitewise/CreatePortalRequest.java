package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code createPortal} takes. */
public final class CreatePortalRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "portalName,portalDescription,portalContactEmail,clientToken,portalLogoImageFile,roleArn,tags,portalAuthMode,notificationSenderEmail,alarms,portalType,portalTypeConfiguration",
          "t,t,!t,t,r,t,{t,e,!t,r,e,{r",
          's',
          new CreatePortalRequest(null));

  private CreatePortalRequest(Object[] values) {
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
    return new CreatePortalRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return ImageFile.SHAPE;
      case 9:
        return Alarms.SHAPE;
      case 11:
        return PortalTypeEntry.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the portal, for people to read; 1 to 256 characters; null if absent} */
  public String portalName() {
    return (String) at(0);
  }

  /** {@return the description of the portal; 1 to 2048 characters; null if absent} */
  public String portalDescription() {
    return (String) at(1);
  }

  /**
   * {@return the e-mail address of the AWS administrator in charge; 1 to 255 characters; null if
   * absent}
   */
  public String portalContactEmail() {
    return (String) at(2);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(3);
  }

  /**
   * {@return a logo for the portal. Best is a square, sharp image; it is shown on a dark
   * background; null if absent}
   */
  public ImageFile portalLogoImageFile() {
    return (ImageFile) at(4);
  }

  /**
   * {@return the ARN of the service role with which the portal's users reach your SiteWise
   * resources; 1 to 1600 characters; null if absent}
   */
  public String roleArn() {
    return (String) at(5);
  }

  /** {@return its tags: keys and values; 1 to 50 entries, unmodifiable; empty if absent} */
  public Map<String, String> tags() {
    return mapAt(6);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(6) != null;
  }

  /**
   * {@return how users sign in. It cannot be changed later. {@code SSO} is not offered in China.
   * Default: {@code SSO}; {@link AuthMode#UNKNOWN_TO_SDK_VERSION} if it is newer than this version;
   * null if absent}
   */
  public AuthMode portalAuthMode() {
    return AuthMode.fromValue(portalAuthModeAsString());
  }

  /** {@return the text of {@link #portalAuthMode} as AWS has it; null if absent} */
  public String portalAuthModeAsString() {
    return (String) at(7);
  }

  /**
   * {@return the sender of alarm e-mails. Verify it in SES if the Lambda function that IoT Events
   * manages sends them; 1 to 255 characters; null if absent}
   */
  public String notificationSenderEmail() {
    return (String) at(8);
  }

  /** {@return the role and the Lambda function of the portal's alarms; null if absent} */
  public Alarms alarms() {
    return (Alarms) at(9);
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
    return (String) at(10);
  }

  /**
   * {@return settings that belong to the type of the portal, such as its tools, unmodifiable; empty
   * if absent}
   */
  public Map<String, PortalTypeEntry> portalTypeConfiguration() {
    return mapAt(11);
  }

  /** {@return whether {@link #portalTypeConfiguration} is there, even if empty} */
  public boolean hasPortalTypeConfiguration() {
    return at(11) != null;
  }

  /** Builds {@link CreatePortalRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<CreatePortalRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreatePortalRequest original) {
      super(original);
    }

    /** Sets {@link CreatePortalRequest#portalName()}; null for absent. */
    public Builder portalName(String portalName) {
      return set(0, portalName);
    }

    /** Sets {@link CreatePortalRequest#portalDescription()}; null for absent. */
    public Builder portalDescription(String portalDescription) {
      return set(1, portalDescription);
    }

    /** Sets {@link CreatePortalRequest#portalContactEmail()}; null for absent. */
    public Builder portalContactEmail(String portalContactEmail) {
      return set(2, portalContactEmail);
    }

    /** Sets {@link CreatePortalRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(3, clientToken);
    }

    /** Sets {@link CreatePortalRequest#portalLogoImageFile()}; null for absent. */
    public Builder portalLogoImageFile(ImageFile portalLogoImageFile) {
      return set(4, portalLogoImageFile);
    }

    /** Sets {@link CreatePortalRequest#portalLogoImageFile()} to what a function builds. */
    public Builder portalLogoImageFile(Consumer<ImageFile.Builder> portalLogoImageFile) {
      return portalLogoImageFile(ImageFile.builder().applyMutation(portalLogoImageFile).build());
    }

    /** Sets {@link CreatePortalRequest#roleArn()}; null for absent. */
    public Builder roleArn(String roleArn) {
      return set(5, roleArn);
    }

    /** Sets {@link CreatePortalRequest#tags()}; null for absent. */
    public Builder tags(Map<String, String> tags) {
      return setMap(6, tags);
    }

    /** Sets {@link CreatePortalRequest#portalAuthModeAsString()}; null for absent. */
    public Builder portalAuthMode(String portalAuthMode) {
      return set(7, portalAuthMode);
    }

    /** Sets {@link CreatePortalRequest#portalAuthMode()}; null for absent. */
    public Builder portalAuthMode(AuthMode portalAuthMode) {
      return setText(7, portalAuthMode);
    }

    /** Sets {@link CreatePortalRequest#notificationSenderEmail()}; null for absent. */
    public Builder notificationSenderEmail(String notificationSenderEmail) {
      return set(8, notificationSenderEmail);
    }

    /** Sets {@link CreatePortalRequest#alarms()}; null for absent. */
    public Builder alarms(Alarms alarms) {
      return set(9, alarms);
    }

    /** Sets {@link CreatePortalRequest#alarms()} to what a function builds. */
    public Builder alarms(Consumer<Alarms.Builder> alarms) {
      return alarms(Alarms.builder().applyMutation(alarms).build());
    }

    /** Sets {@link CreatePortalRequest#portalTypeAsString()}; null for absent. */
    public Builder portalType(String portalType) {
      return set(10, portalType);
    }

    /** Sets {@link CreatePortalRequest#portalType()}; null for absent. */
    public Builder portalType(PortalType portalType) {
      return setText(10, portalType);
    }

    /** Sets {@link CreatePortalRequest#portalTypeConfiguration()}; null for absent. */
    public Builder portalTypeConfiguration(Map<String, PortalTypeEntry> portalTypeConfiguration) {
      return setMap(11, portalTypeConfiguration);
    }
  }
}
