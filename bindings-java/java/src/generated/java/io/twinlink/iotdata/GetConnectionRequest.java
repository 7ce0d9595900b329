package io.twinlink.iotdata;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code getConnection} takes. */
public final class GetConnectionRequest extends Structure {
  static final Shape SHAPE =
      new Shape("clientId,includeSocketInformation", "t,b", 's', new GetConnectionRequest(null));

  private GetConnectionRequest(Object[] values) {
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
    return new GetConnectionRequest(values);
  }

  /** {@return the MQTT client id; 1 to 128 characters; null if absent} */
  public String clientId() {
    return (String) at(0);
  }

  /** {@return whether addresses and ports are told, too. Default: false; null if absent} */
  public Boolean includeSocketInformation() {
    return (Boolean) at(1);
  }

  /** Builds {@link GetConnectionRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<GetConnectionRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetConnectionRequest original) {
      super(original);
    }

    /** Sets {@link GetConnectionRequest#clientId()}; null for absent. */
    public Builder clientId(String clientId) {
      return set(0, clientId);
    }

    /** Sets {@link GetConnectionRequest#includeSocketInformation()}; null for absent. */
    public Builder includeSocketInformation(Boolean includeSocketInformation) {
      return set(1, includeSocketInformation);
    }
  }
}
