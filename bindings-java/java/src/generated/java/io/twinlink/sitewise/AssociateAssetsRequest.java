package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code associateAssets} takes. */
public final class AssociateAssetsRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetId,hierarchyId,childAssetId,clientToken",
          "t,t,t,t",
          's',
          new AssociateAssetsRequest(null));

  private AssociateAssetsRequest(Object[] values) {
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
    return new AssociateAssetsRequest(values);
  }

  /**
   * {@return the parent: its id, a UUID, or {@code externalId:} and its external id; 13 to 139
   * characters; null if absent}
   */
  public String assetId() {
    return (String) at(0);
  }

  /**
   * {@return the hierarchy of the parent's model: a UUID, or {@code externalId:} and its external
   * id; 13 to 139 characters; null if absent}
   */
  public String hierarchyId() {
    return (String) at(1);
  }

  /**
   * {@return the child: its id, a UUID, or {@code externalId:} and its external id; 13 to 139
   * characters; null if absent}
   */
  public String childAssetId() {
    return (String) at(2);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(3);
  }

  /** Builds {@link AssociateAssetsRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<AssociateAssetsRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssociateAssetsRequest original) {
      super(original);
    }

    /** Sets {@link AssociateAssetsRequest#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link AssociateAssetsRequest#hierarchyId()}; null for absent. */
    public Builder hierarchyId(String hierarchyId) {
      return set(1, hierarchyId);
    }

    /** Sets {@link AssociateAssetsRequest#childAssetId()}; null for absent. */
    public Builder childAssetId(String childAssetId) {
      return set(2, childAssetId);
    }

    /** Sets {@link AssociateAssetsRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(3, clientToken);
    }
  }
}
