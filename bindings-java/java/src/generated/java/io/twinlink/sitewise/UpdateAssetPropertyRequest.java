package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code updateAssetProperty} takes. */
public final class UpdateAssetPropertyRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetId,propertyId,propertyAlias,propertyNotificationState,clientToken,propertyUnit",
          "t,t,t,e,t,t",
          's',
          new UpdateAssetPropertyRequest(null));

  private UpdateAssetPropertyRequest(Object[] values) {
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
    return new UpdateAssetPropertyRequest(values);
  }

  /**
   * {@return the id of the asset: a UUID; in requests also {@code externalId:} and its external id;
   * 13 to 139 characters; null if absent}
   */
  public String assetId() {
    return (String) at(0);
  }

  /**
   * {@return the property: its id, a UUID, or {@code externalId:} and its external id; 13 to 139
   * characters; null if absent}
   */
  public String propertyId() {
    return (String) at(1);
  }

  /**
   * {@return the data stream, such as {@code /company/windfarm/3/turbine/7/temperature}. Absent: an
   * alias that is set is removed; null if absent}
   */
  public String propertyAlias() {
    return (String) at(2);
  }

  /**
   * {@return whether new values are published on an MQTT topic of the property. Absent: no; {@link
   * PropertyNotificationState#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if
   * absent}
   */
  public PropertyNotificationState propertyNotificationState() {
    return PropertyNotificationState.fromValue(propertyNotificationStateAsString());
  }

  /** {@return the text of {@link #propertyNotificationState} as AWS has it; null if absent} */
  public String propertyNotificationStateAsString() {
    return (String) at(3);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(4);
  }

  /**
   * {@return the unit of the values, such as {@code Newtons} or {@code RPM}. Absent: the unit that
   * the asset model has; 1 to 256 characters; null if absent}
   */
  public String propertyUnit() {
    return (String) at(5);
  }

  /**
   * Builds {@link UpdateAssetPropertyRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<UpdateAssetPropertyRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateAssetPropertyRequest original) {
      super(original);
    }

    /** Sets {@link UpdateAssetPropertyRequest#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link UpdateAssetPropertyRequest#propertyId()}; null for absent. */
    public Builder propertyId(String propertyId) {
      return set(1, propertyId);
    }

    /** Sets {@link UpdateAssetPropertyRequest#propertyAlias()}; null for absent. */
    public Builder propertyAlias(String propertyAlias) {
      return set(2, propertyAlias);
    }

    /**
     * Sets {@link UpdateAssetPropertyRequest#propertyNotificationStateAsString()}; null for absent.
     */
    public Builder propertyNotificationState(String propertyNotificationState) {
      return set(3, propertyNotificationState);
    }

    /** Sets {@link UpdateAssetPropertyRequest#propertyNotificationState()}; null for absent. */
    public Builder propertyNotificationState(PropertyNotificationState propertyNotificationState) {
      return setText(3, propertyNotificationState);
    }

    /** Sets {@link UpdateAssetPropertyRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(4, clientToken);
    }

    /** Sets {@link UpdateAssetPropertyRequest#propertyUnit()}; null for absent. */
    public Builder propertyUnit(String propertyUnit) {
      return set(5, propertyUnit);
    }
  }
}
