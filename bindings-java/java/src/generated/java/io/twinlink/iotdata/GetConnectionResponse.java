package io.twinlink.iotdata;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code getConnection} answers. */
public final class GetConnectionResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "connected,thingName,cleanSession,sourceIp,sourcePort,targetIp,targetPort,keepAliveDuration,connectedSince,disconnectedSince,disconnectReason,sessionExpiry,clientId,vpcEndpointId",
          "b,t,b,t,i,t,i,i,l,l,t,l,t,t",
          'r',
          new GetConnectionResponse(null));

  private GetConnectionResponse(Object[] values) {
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
    return new GetConnectionResponse(values);
  }

  /** {@return whether it is connected; null if absent} */
  public Boolean connected() {
    return (Boolean) at(0);
  }

  /**
   * {@return the thing that the client's principal is attached to; 1 to 128 characters; null if
   * absent}
   */
  public String thingName() {
    return (String) at(1);
  }

  /** {@return whether the session ends with the connection; null if absent} */
  public Boolean cleanSession() {
    return (Boolean) at(2);
  }

  /** {@return the address of the client; null if absent} */
  public String sourceIp() {
    return (String) at(3);
  }

  /** {@return the port of the client; null if absent} */
  public Integer sourcePort() {
    return (Integer) at(4);
  }

  /** {@return the address of AWS IoT that it is connected to; null if absent} */
  public String targetIp() {
    return (String) at(5);
  }

  /** {@return the port of AWS IoT that it is connected to; null if absent} */
  public Integer targetPort() {
    return (Integer) at(6);
  }

  /** {@return the keep-alive of the connection, in seconds; null if absent} */
  public Integer keepAliveDuration() {
    return (Integer) at(7);
  }

  /** {@return since when it is connected, in epoch milliseconds; null if absent} */
  public Long connectedSince() {
    return (Long) at(8);
  }

  /** {@return since when it is not connected, in epoch milliseconds; null if absent} */
  public Long disconnectedSince() {
    return (Long) at(9);
  }

  /**
   * {@return why it is not connected any more, such as {@code CLIENT_INITIATED_DISCONNECT}; null if
   * absent}
   */
  public String disconnectReason() {
    return (String) at(10);
  }

  /** {@return how long the session outlives the connection, in seconds; null if absent} */
  public Long sessionExpiry() {
    return (Long) at(11);
  }

  /** {@return the MQTT client id; 1 to 128 characters; null if absent} */
  public String clientId() {
    return (String) at(12);
  }

  /** {@return the id of the VPC endpoint that it is connected through; null if absent} */
  public String vpcEndpointId() {
    return (String) at(13);
  }

  /** Builds {@link GetConnectionResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<GetConnectionResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetConnectionResponse original) {
      super(original);
    }

    /** Sets {@link GetConnectionResponse#connected()}; null for absent. */
    public Builder connected(Boolean connected) {
      return set(0, connected);
    }

    /** Sets {@link GetConnectionResponse#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(1, thingName);
    }

    /** Sets {@link GetConnectionResponse#cleanSession()}; null for absent. */
    public Builder cleanSession(Boolean cleanSession) {
      return set(2, cleanSession);
    }

    /** Sets {@link GetConnectionResponse#sourceIp()}; null for absent. */
    public Builder sourceIp(String sourceIp) {
      return set(3, sourceIp);
    }

    /** Sets {@link GetConnectionResponse#sourcePort()}; null for absent. */
    public Builder sourcePort(Integer sourcePort) {
      return set(4, sourcePort);
    }

    /** Sets {@link GetConnectionResponse#targetIp()}; null for absent. */
    public Builder targetIp(String targetIp) {
      return set(5, targetIp);
    }

    /** Sets {@link GetConnectionResponse#targetPort()}; null for absent. */
    public Builder targetPort(Integer targetPort) {
      return set(6, targetPort);
    }

    /** Sets {@link GetConnectionResponse#keepAliveDuration()}; null for absent. */
    public Builder keepAliveDuration(Integer keepAliveDuration) {
      return set(7, keepAliveDuration);
    }

    /** Sets {@link GetConnectionResponse#connectedSince()}; null for absent. */
    public Builder connectedSince(Long connectedSince) {
      return set(8, connectedSince);
    }

    /** Sets {@link GetConnectionResponse#disconnectedSince()}; null for absent. */
    public Builder disconnectedSince(Long disconnectedSince) {
      return set(9, disconnectedSince);
    }

    /** Sets {@link GetConnectionResponse#disconnectReason()}; null for absent. */
    public Builder disconnectReason(String disconnectReason) {
      return set(10, disconnectReason);
    }

    /** Sets {@link GetConnectionResponse#sessionExpiry()}; null for absent. */
    public Builder sessionExpiry(Long sessionExpiry) {
      return set(11, sessionExpiry);
    }

    /** Sets {@link GetConnectionResponse#clientId()}; null for absent. */
    public Builder clientId(String clientId) {
      return set(12, clientId);
    }

    /** Sets {@link GetConnectionResponse#vpcEndpointId()}; null for absent. */
    public Builder vpcEndpointId(String vpcEndpointId) {
      return set(13, vpcEndpointId);
    }
  }
}
