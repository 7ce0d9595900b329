package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/**
 * IoT Greengrass V1, for older gateways. The group needs the SiteWise connector and permission to
 * upload data.
 */
public final class Greengrass extends Structure {
  static final Shape SHAPE = new Shape("groupArn", "t", 's', new Greengrass(null));

  private Greengrass(Object[] values) {
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
    return new Greengrass(values);
  }

  /** {@return the ARN of the Greengrass group; 1 to 1600 characters; null if absent} */
  public String groupArn() {
    return (String) at(0);
  }

  /** Builds {@link Greengrass}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Greengrass, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Greengrass original) {
      super(original);
    }

    /** Sets {@link Greengrass#groupArn()}; null for absent. */
    public Builder groupArn(String groupArn) {
      return set(0, groupArn);
    }
  }
}
