package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code updatePortal} takes. */
public final class UpdatePortalRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "portalId,portalName,portalDescription,portalContactEmail,portalLogoImage,roleArn,clientToken,notificationSenderEmail,alarms,portalType,portalTypeConfiguration",
          "t,t,t,!t,r,t,t,!t,r,e,{r",
          's',
          new UpdatePortalRequest(null));

  private UpdatePortalRequest(Object[] values) {
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
    return new UpdatePortalRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return Image.SHAPE;
      case 8:
        return Alarms.SHAPE;
      case 10:
        return PortalTypeEntry.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the portal; 36 characters; null if absent} */
  public String portalId() {
    return (String) at(0);
  }

  /** {@return the name of the portal, for people to read; 1 to 256 characters; null if absent} */
  public String portalName() {
    return (String) at(1);
  }

  /** {@return the description of the portal; 1 to 2048 characters; null if absent} */
  public String portalDescription() {
    return (String) at(2);
  }

  /**
   * {@return the e-mail address of the AWS administrator in charge; 1 to 255 characters; null if
   * absent}
   */
  public String portalContactEmail() {
    return (String) at(3);
  }

  /** {@return the logo: a new one, or the id of the one that is to stay; null if absent} */
  public Image portalLogoImage() {
    return (Image) at(4);
  }

  /**
   * {@return the ARN of the service role with which the portal's users reach your SiteWise
   * resources; 1 to 1600 characters; null if absent}
   */
  public String roleArn() {
    return (String) at(5);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(6);
  }

  /**
   * {@return the sender of alarm e-mails. Verify it in SES if the Lambda function that IoT Events
   * manages sends them; 1 to 255 characters; null if absent}
   */
  public String notificationSenderEmail() {
    return (String) at(7);
  }

  /** {@return the role and the Lambda function of the portal's alarms; null if absent} */
  public Alarms alarms() {
    return (Alarms) at(8);
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
    return (String) at(9);
  }

  /**
   * {@return settings that belong to the type of the portal, such as its tools, unmodifiable; empty
   * if absent}
   */
  public Map<String, PortalTypeEntry> portalTypeConfiguration() {
    return mapAt(10);
  }

  /** {@return whether {@link #portalTypeConfiguration} is there, even if empty} */
  public boolean hasPortalTypeConfiguration() {
    return at(10) != null;
  }

  /** Builds {@link UpdatePortalRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<UpdatePortalRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdatePortalRequest original) {
      super(original);
    }

    /** Sets {@link UpdatePortalRequest#portalId()}; null for absent. */
    public Builder portalId(String portalId) {
      return set(0, portalId);
    }

    /** Sets {@link UpdatePortalRequest#portalName()}; null for absent. */
    public Builder portalName(String portalName) {
      return set(1, portalName);
    }

    /** Sets {@link UpdatePortalRequest#portalDescription()}; null for absent. */
    public Builder portalDescription(String portalDescription) {
      return set(2, portalDescription);
    }

    /** Sets {@link UpdatePortalRequest#portalContactEmail()}; null for absent. */
    public Builder portalContactEmail(String portalContactEmail) {
      return set(3, portalContactEmail);
    }

    /** Sets {@link UpdatePortalRequest#portalLogoImage()}; null for absent. */
    public Builder portalLogoImage(Image portalLogoImage) {
      return set(4, portalLogoImage);
    }

    /** Sets {@link UpdatePortalRequest#portalLogoImage()} to what a function builds. */
    public Builder portalLogoImage(Consumer<Image.Builder> portalLogoImage) {
      return portalLogoImage(Image.builder().applyMutation(portalLogoImage).build());
    }

    /** Sets {@link UpdatePortalRequest#roleArn()}; null for absent. */
    public Builder roleArn(String roleArn) {
      return set(5, roleArn);
    }

    /** Sets {@link UpdatePortalRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(6, clientToken);
    }

    /** Sets {@link UpdatePortalRequest#notificationSenderEmail()}; null for absent. */
    public Builder notificationSenderEmail(String notificationSenderEmail) {
      return set(7, notificationSenderEmail);
    }

    /** Sets {@link UpdatePortalRequest#alarms()}; null for absent. */
    public Builder alarms(Alarms alarms) {
      return set(8, alarms);
    }

    /** Sets {@link UpdatePortalRequest#alarms()} to what a function builds. */
    public Builder alarms(Consumer<Alarms.Builder> alarms) {
      return alarms(Alarms.builder().applyMutation(alarms).build());
    }

    /** Sets {@link UpdatePortalRequest#portalTypeAsString()}; null for absent. */
    public Builder portalType(String portalType) {
      return set(9, portalType);
    }

    /** Sets {@link UpdatePortalRequest#portalType()}; null for absent. */
    public Builder portalType(PortalType portalType) {
      return setText(9, portalType);
    }

    /** Sets {@link UpdatePortalRequest#portalTypeConfiguration()}; null for absent. */
    public Builder portalTypeConfiguration(Map<String, PortalTypeEntry> portalTypeConfiguration) {
      return setMap(10, portalTypeConfiguration);
    }
  }
}
