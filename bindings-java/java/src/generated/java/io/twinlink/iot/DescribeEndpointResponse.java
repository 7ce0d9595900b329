package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeEndpoint} answers. */
public final class DescribeEndpointResponse extends Response {
  static final Shape SHAPE =
      new Shape("endpointAddress", "t", 'r', new DescribeEndpointResponse(null));

  private DescribeEndpointResponse(Object[] values) {
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
    return new DescribeEndpointResponse(values);
  }

  /** {@return the name of the host, without a scheme; null if absent} */
  public String endpointAddress() {
    return (String) at(0);
  }

  /**
   * Builds {@link DescribeEndpointResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<DescribeEndpointResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeEndpointResponse original) {
      super(original);
    }

    /** Sets {@link DescribeEndpointResponse#endpointAddress()}; null for absent. */
    public Builder endpointAddress(String endpointAddress) {
      return set(0, endpointAddress);
    }
  }
}
