package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code associateTimeSeriesToAssetProperty} takes. */
public final class AssociateTimeSeriesToAssetPropertyRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "alias,assetId,propertyId,clientToken",
          "t,t,t,t",
          's',
          new AssociateTimeSeriesToAssetPropertyRequest(null));

  private AssociateTimeSeriesToAssetPropertyRequest(Object[] values) {
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
    return new AssociateTimeSeriesToAssetPropertyRequest(values);
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
   * Builds {@link AssociateTimeSeriesToAssetPropertyRequest}. Builders may be used again and belong
   * to one thread.
   */
  public static final class Builder
      extends Structure.Builder<AssociateTimeSeriesToAssetPropertyRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssociateTimeSeriesToAssetPropertyRequest original) {
      super(original);
    }

    /** Sets {@link AssociateTimeSeriesToAssetPropertyRequest#alias()}; null for absent. */
    public Builder alias(String alias) {
      return set(0, alias);
    }

    /** Sets {@link AssociateTimeSeriesToAssetPropertyRequest#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(1, assetId);
    }

    /** Sets {@link AssociateTimeSeriesToAssetPropertyRequest#propertyId()}; null for absent. */
    public Builder propertyId(String propertyId) {
      return set(2, propertyId);
    }

    /** Sets {@link AssociateTimeSeriesToAssetPropertyRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(3, clientToken);
    }
  }
}
