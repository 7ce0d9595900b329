package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** Where a job moves metadata to: the type, and what that type needs. */
public final class DestinationConfiguration extends Structure {
  static final Shape SHAPE =
      new Shape(
          "type,s3Configuration,iotTwinMakerConfiguration",
          "e,r,r",
          's',
          new DestinationConfiguration(null));

  private DestinationConfiguration(Object[] values) {
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
    return new DestinationConfiguration(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return S3DestinationConfiguration.SHAPE;
      case 2:
        return IotTwinMakerDestinationConfiguration.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the type of the destination; it decides which configuration goes with it. {@code
   * iotsitewise} has none; {@link DestinationType#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version; null if absent}
   */
  public DestinationType type() {
    return DestinationType.fromValue(typeAsString());
  }

  /** {@return the text of {@link #type} as AWS has it; null if absent} */
  public String typeAsString() {
    return (String) at(0);
  }

  /** {@return for type {@code s3}: the location to write to; null if absent} */
  public S3DestinationConfiguration s3Configuration() {
    return (S3DestinationConfiguration) at(1);
  }

  /** {@return for type {@code iottwinmaker}: the workspace to fill; null if absent} */
  public IotTwinMakerDestinationConfiguration iotTwinMakerConfiguration() {
    return (IotTwinMakerDestinationConfiguration) at(2);
  }

  /**
   * Builds {@link DestinationConfiguration}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<DestinationConfiguration, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DestinationConfiguration original) {
      super(original);
    }

    /** Sets {@link DestinationConfiguration#typeAsString()}; null for absent. */
    public Builder type(String type) {
      return set(0, type);
    }

    /** Sets {@link DestinationConfiguration#type()}; null for absent. */
    public Builder type(DestinationType type) {
      return setText(0, type);
    }

    /** Sets {@link DestinationConfiguration#s3Configuration()}; null for absent. */
    public Builder s3Configuration(S3DestinationConfiguration s3Configuration) {
      return set(1, s3Configuration);
    }

    /** Sets {@link DestinationConfiguration#s3Configuration()} to what a function builds. */
    public Builder s3Configuration(Consumer<S3DestinationConfiguration.Builder> s3Configuration) {
      return s3Configuration(
          S3DestinationConfiguration.builder().applyMutation(s3Configuration).build());
    }

    /** Sets {@link DestinationConfiguration#iotTwinMakerConfiguration()}; null for absent. */
    public Builder iotTwinMakerConfiguration(
        IotTwinMakerDestinationConfiguration iotTwinMakerConfiguration) {
      return set(2, iotTwinMakerConfiguration);
    }

    /**
     * Sets {@link DestinationConfiguration#iotTwinMakerConfiguration()} to what a function builds.
     */
    public Builder iotTwinMakerConfiguration(
        Consumer<IotTwinMakerDestinationConfiguration.Builder> iotTwinMakerConfiguration) {
      return iotTwinMakerConfiguration(
          IotTwinMakerDestinationConfiguration.builder()
              .applyMutation(iotTwinMakerConfiguration)
              .build());
    }
  }
}
