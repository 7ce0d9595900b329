package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A composite model that is based on the component model, and the asset model that it is in. */
public final class CompositionRelationshipSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetModelId,assetModelCompositeModelId,assetModelCompositeModelType",
          "t,t,t",
          's',
          new CompositionRelationshipSummary(null));

  private CompositionRelationshipSummary(Object[] values) {
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
    return new CompositionRelationshipSummary(values);
  }

  /**
   * {@return the id of the asset model: a UUID; in most requests also {@code externalId:} and its
   * external id; 36 characters; null if absent}
   */
  public String assetModelId() {
    return (String) at(0);
  }

  /**
   * {@return the id of the composite model: a UUID; in requests also {@code externalId:} and its
   * external id; 36 characters; null if absent}
   */
  public String assetModelCompositeModelId() {
    return (String) at(1);
  }

  /**
   * {@return the type of the composite model: {@code CUSTOM}, {@code AWS/ALARM} or {@code
   * AWS/L4E_ANOMALY}; 1 to 256 characters; null if absent}
   */
  public String assetModelCompositeModelType() {
    return (String) at(2);
  }

  /**
   * Builds {@link CompositionRelationshipSummary}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<CompositionRelationshipSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CompositionRelationshipSummary original) {
      super(original);
    }

    /** Sets {@link CompositionRelationshipSummary#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(0, assetModelId);
    }

    /**
     * Sets {@link CompositionRelationshipSummary#assetModelCompositeModelId()}; null for absent.
     */
    public Builder assetModelCompositeModelId(String assetModelCompositeModelId) {
      return set(1, assetModelCompositeModelId);
    }

    /**
     * Sets {@link CompositionRelationshipSummary#assetModelCompositeModelType()}; null for absent.
     */
    public Builder assetModelCompositeModelType(String assetModelCompositeModelType) {
      return set(2, assetModelCompositeModelType);
    }
  }
}
