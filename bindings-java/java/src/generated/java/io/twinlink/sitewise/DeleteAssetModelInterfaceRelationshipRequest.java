package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteAssetModelInterfaceRelationship} takes. */
public final class DeleteAssetModelInterfaceRelationshipRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetModelId,interfaceAssetModelId,clientToken",
          "t,t,t",
          's',
          new DeleteAssetModelInterfaceRelationshipRequest(null));

  private DeleteAssetModelInterfaceRelationshipRequest(Object[] values) {
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
    return new DeleteAssetModelInterfaceRelationshipRequest(values);
  }

  /**
   * {@return the id of the asset model: a UUID; in most requests also {@code externalId:} and its
   * external id; 13 to 139 characters; null if absent}
   */
  public String assetModelId() {
    return (String) at(0);
  }

  /**
   * {@return the id of the interface: a UUID; in requests also {@code externalId:} and its external
   * id; 13 to 139 characters; null if absent}
   */
  public String interfaceAssetModelId() {
    return (String) at(1);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(2);
  }

  /**
   * Builds {@link DeleteAssetModelInterfaceRelationshipRequest}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Structure.Builder<DeleteAssetModelInterfaceRelationshipRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteAssetModelInterfaceRelationshipRequest original) {
      super(original);
    }

    /**
     * Sets {@link DeleteAssetModelInterfaceRelationshipRequest#assetModelId()}; null for absent.
     */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }

    /**
     * Sets {@link DeleteAssetModelInterfaceRelationshipRequest#interfaceAssetModelId()}; null for
     * absent.
     */
    public Builder interfaceAssetModelId(String interfaceAssetModelId) {
      return set(1, interfaceAssetModelId);
    }

    /** Sets {@link DeleteAssetModelInterfaceRelationshipRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(2, clientToken);
    }
  }
}
