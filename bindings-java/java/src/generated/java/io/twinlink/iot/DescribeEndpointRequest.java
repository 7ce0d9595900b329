package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeEndpoint} takes. */
public final class DescribeEndpointRequest extends Structure {
  static final Shape SHAPE = new Shape("endpointType", "t", 's', new DescribeEndpointRequest(null));

  private DescribeEndpointRequest(Object[] values) {
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
    return new DescribeEndpointRequest(values);
  }

  /**
   * {@return which one: {@code iot:Data-ATS} for the data plane and MQTT, {@code
   * iot:CredentialProvider}, {@code iot:Jobs}, or {@code iot:Data} for the old one whose
   * certificate few devices trust. Default: {@code iot:Data}; at most 128 characters; null if
   * absent}
   */
  public String endpointType() {
    return (String) at(0);
  }

  /**
   * Builds {@link DescribeEndpointRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<DescribeEndpointRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeEndpointRequest original) {
      super(original);
    }

    /** Sets {@link DescribeEndpointRequest#endpointType()}; null for absent. */
    public Builder endpointType(String endpointType) {
      return set(0, endpointType);
    }
  }
}
