package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteTimeSeries} takes. */
public final class DeleteTimeSeriesRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "alias,assetId,propertyId,clientToken,workspaceName",
          "t,t,t,t,t",
          's',
          new DeleteTimeSeriesRequest(null));

  private DeleteTimeSeriesRequest(Object[] values) {
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
    return new DeleteTimeSeriesRequest(values);
  }

  /**
   * {@return the alias of the time series. Needed if it belongs to no asset property; null if
   * absent}
   */
  public String alias() {
    return (String) at(0);
  }

  /**
   * {@return the asset of the property: a UUID, or {@code externalId:} and its external id. Goes
   * with {@code propertyId}; 13 to 139 characters; null if absent}
   */
  public String assetId() {
    return (String) at(1);
  }

  /**
   * {@return the asset property: a UUID, or {@code externalId:} and its external id. Goes with
   * {@code assetId}; 13 to 139 characters; null if absent}
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
   * {@return the name of the workspace that the time series is in; 1 to 64 characters; null if
   * absent}
   */
  public String workspaceName() {
    return (String) at(4);
  }

  /**
   * Builds {@link DeleteTimeSeriesRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<DeleteTimeSeriesRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteTimeSeriesRequest original) {
      super(original);
    }

    /** Sets {@link DeleteTimeSeriesRequest#alias()}; null for absent. */
    public Builder alias(String alias) {
      return set(0, alias);
    }

    /** Sets {@link DeleteTimeSeriesRequest#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(1, assetId);
    }

    /** Sets {@link DeleteTimeSeriesRequest#propertyId()}; null for absent. */
    public Builder propertyId(String propertyId) {
      return set(2, propertyId);
    }

    /** Sets {@link DeleteTimeSeriesRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(3, clientToken);
    }

    /** Sets {@link DeleteTimeSeriesRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(4, workspaceName);
    }
  }
}
