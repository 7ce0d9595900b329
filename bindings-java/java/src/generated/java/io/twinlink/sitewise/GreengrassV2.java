package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/**
 * IoT Greengrass V2. The device needs the SiteWise Edge component and a role with {@code
 * AWSIoTSiteWiseEdgeAccess}.
 */
public final class GreengrassV2 extends Structure {
  static final Shape SHAPE =
      new Shape(
          "coreDeviceThingName,coreDeviceOperatingSystem", "t,e", 's', new GreengrassV2(null));

  private GreengrassV2(Object[] values) {
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
    return new GreengrassV2(values);
  }

  /**
   * {@return the name of the IoT thing of the Greengrass core device; 1 to 128 characters; null if
   * absent}
   */
  public String coreDeviceThingName() {
    return (String) at(0);
  }

  /**
   * {@return what the core device runs. A gateway of version 3 needs it; one of version 2 has no
   * use for it; {@link CoreDeviceOperatingSystem#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version; null if absent}
   */
  public CoreDeviceOperatingSystem coreDeviceOperatingSystem() {
    return CoreDeviceOperatingSystem.fromValue(coreDeviceOperatingSystemAsString());
  }

  /** {@return the text of {@link #coreDeviceOperatingSystem} as AWS has it; null if absent} */
  public String coreDeviceOperatingSystemAsString() {
    return (String) at(1);
  }

  /** Builds {@link GreengrassV2}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<GreengrassV2, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GreengrassV2 original) {
      super(original);
    }

    /** Sets {@link GreengrassV2#coreDeviceThingName()}; null for absent. */
    public Builder coreDeviceThingName(String coreDeviceThingName) {
      return set(0, coreDeviceThingName);
    }

    /** Sets {@link GreengrassV2#coreDeviceOperatingSystemAsString()}; null for absent. */
    public Builder coreDeviceOperatingSystem(String coreDeviceOperatingSystem) {
      return set(1, coreDeviceOperatingSystem);
    }

    /** Sets {@link GreengrassV2#coreDeviceOperatingSystem()}; null for absent. */
    public Builder coreDeviceOperatingSystem(CoreDeviceOperatingSystem coreDeviceOperatingSystem) {
      return setText(1, coreDeviceOperatingSystem);
    }
  }
}
