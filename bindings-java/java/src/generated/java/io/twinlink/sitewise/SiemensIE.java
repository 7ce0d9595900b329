package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A Siemens Industrial Edge device. */
public final class SiemensIE extends Structure {
  static final Shape SHAPE = new Shape("iotCoreThingName", "t", 's', new SiemensIE(null));

  private SiemensIE(Object[] values) {
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
    return new SiemensIE(values);
  }

  /** {@return the name of the IoT thing of the gateway; 1 to 128 characters; null if absent} */
  public String iotCoreThingName() {
    return (String) at(0);
  }

  /** Builds {@link SiemensIE}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<SiemensIE, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(SiemensIE original) {
      super(original);
    }

    /** Sets {@link SiemensIE#iotCoreThingName()}; null for absent. */
    public Builder iotCoreThingName(String iotCoreThingName) {
      return set(0, iotCoreThingName);
    }
  }
}
