package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** Where a job takes metadata from: the type, and what that type needs. */
public final class SourceConfiguration extends Structure {
  static final Shape SHAPE =
      new Shape(
          "type,s3Configuration,iotSiteWiseConfiguration,iotTwinMakerConfiguration",
          "e,r,r,r",
          's',
          new SourceConfiguration(null));

  private SourceConfiguration(Object[] values) {
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
    return new SourceConfiguration(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return S3SourceConfiguration.SHAPE;
      case 2:
        return IotSiteWiseSourceConfiguration.SHAPE;
      case 3:
        return IotTwinMakerSourceConfiguration.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the type of the source; it decides which configuration goes with it; {@link
   * SourceType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public SourceType type() {
    return SourceType.fromValue(typeAsString());
  }

  /** {@return the text of {@link #type} as AWS has it; null if absent} */
  public String typeAsString() {
    return (String) at(0);
  }

  /** {@return for type {@code s3}: the object to read; null if absent} */
  public S3SourceConfiguration s3Configuration() {
    return (S3SourceConfiguration) at(1);
  }

  /**
   * {@return for type {@code iotsitewise}: which assets and asset models to take; null if absent}
   */
  public IotSiteWiseSourceConfiguration iotSiteWiseConfiguration() {
    return (IotSiteWiseSourceConfiguration) at(2);
  }

  /**
   * {@return for type {@code iottwinmaker}: the workspace to read, and what of it; null if absent}
   */
  public IotTwinMakerSourceConfiguration iotTwinMakerConfiguration() {
    return (IotTwinMakerSourceConfiguration) at(3);
  }

  /** Builds {@link SourceConfiguration}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<SourceConfiguration, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(SourceConfiguration original) {
      super(original);
    }

    /** Sets {@link SourceConfiguration#typeAsString()}; null for absent. */
    public Builder type(String type) {
      return set(0, type);
    }

    /** Sets {@link SourceConfiguration#type()}; null for absent. */
    public Builder type(SourceType type) {
      return setText(0, type);
    }

    /** Sets {@link SourceConfiguration#s3Configuration()}; null for absent. */
    public Builder s3Configuration(S3SourceConfiguration s3Configuration) {
      return set(1, s3Configuration);
    }

    /** Sets {@link SourceConfiguration#s3Configuration()} to what a function builds. */
    public Builder s3Configuration(Consumer<S3SourceConfiguration.Builder> s3Configuration) {
      return s3Configuration(
          S3SourceConfiguration.builder().applyMutation(s3Configuration).build());
    }

    /** Sets {@link SourceConfiguration#iotSiteWiseConfiguration()}; null for absent. */
    public Builder iotSiteWiseConfiguration(
        IotSiteWiseSourceConfiguration iotSiteWiseConfiguration) {
      return set(2, iotSiteWiseConfiguration);
    }

    /** Sets {@link SourceConfiguration#iotSiteWiseConfiguration()} to what a function builds. */
    public Builder iotSiteWiseConfiguration(
        Consumer<IotSiteWiseSourceConfiguration.Builder> iotSiteWiseConfiguration) {
      return iotSiteWiseConfiguration(
          IotSiteWiseSourceConfiguration.builder().applyMutation(iotSiteWiseConfiguration).build());
    }

    /** Sets {@link SourceConfiguration#iotTwinMakerConfiguration()}; null for absent. */
    public Builder iotTwinMakerConfiguration(
        IotTwinMakerSourceConfiguration iotTwinMakerConfiguration) {
      return set(3, iotTwinMakerConfiguration);
    }

    /** Sets {@link SourceConfiguration#iotTwinMakerConfiguration()} to what a function builds. */
    public Builder iotTwinMakerConfiguration(
        Consumer<IotTwinMakerSourceConfiguration.Builder> iotTwinMakerConfiguration) {
      return iotTwinMakerConfiguration(
          IotTwinMakerSourceConfiguration.builder()
              .applyMutation(iotTwinMakerConfiguration)
              .build());
    }
  }
}
