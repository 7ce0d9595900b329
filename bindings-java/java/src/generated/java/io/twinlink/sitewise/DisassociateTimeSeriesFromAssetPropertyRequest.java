package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code disassociateTimeSeriesFromAssetProperty} takes. */
public final class DisassociateTimeSeriesFromAssetPropertyRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "alias,assetId,propertyId,clientToken",
          "t,t,t,t",
          's',
          new DisassociateTimeSeriesFromAssetPropertyRequest(null));

  private DisassociateTimeSeriesFromAssetPropertyRequest(Object[] values) {
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
    return new DisassociateTimeSeriesFromAssetPropertyRequest(values);
  }

  /** {@return the alias of the time series; null if absent} */
  public String alias() {
    return (String) at(0);
  }

  /**
   * {@return the asset whose property is meant: its id, a UUID, or {@code externalId:} and its
   * external id; 13 to 139 characters; null if absent}
   */
  public String assetId() {
    return (String) at(1);
  }

  /**
   * {@return the asset property: its id, a UUID, or {@code externalId:} and its external id; 13 to
   * 139 characters; null if absent}
   */
  public String propertyId() {
    return (String) at(2);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(3);
  }

  /**
   * Builds {@link DisassociateTimeSeriesFromAssetPropertyRequest}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Structure.Builder<DisassociateTimeSeriesFromAssetPropertyRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DisassociateTimeSeriesFromAssetPropertyRequest original) {
      super(original);
    }

    /** Sets {@link DisassociateTimeSeriesFromAssetPropertyRequest#alias()}; null for absent. */
    public Builder alias(String alias) {
      return set(0, alias);
    }

    /** Sets {@link DisassociateTimeSeriesFromAssetPropertyRequest#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(1, assetId);
    }

    /**
     * Sets {@link DisassociateTimeSeriesFromAssetPropertyRequest#propertyId()}; null for absent.
     */
    public Builder propertyId(String propertyId) {
      return set(2, propertyId);
    }

    /**
     * Sets {@link DisassociateTimeSeriesFromAssetPropertyRequest#clientToken()}; null for absent.
     */
    public Builder clientToken(String clientToken) {
      return set(3, clientToken);
    }
  }
}
