package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What an action is executed on: an asset or a computation model. */
public final class TargetResource extends Structure {
  static final Shape SHAPE =
      new Shape("assetId,computationModelId", "t,t", 's', new TargetResource(null));

  private TargetResource(Object[] values) {
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
    return new TargetResource(values);
  }

  /**
   * {@return the id of the asset, a UUID, if the target is an asset; 36 characters; null if absent}
   */
  public String assetId() {
    return (String) at(0);
  }

  /**
   * {@return the id of the computation model, if the target is one; 36 characters; null if absent}
   */
  public String computationModelId() {
    return (String) at(1);
  }

  /** Builds {@link TargetResource}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<TargetResource, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(TargetResource original) {
      super(original);
    }

    /** Sets {@link TargetResource#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link TargetResource#computationModelId()}; null for absent. */
    public Builder computationModelId(String computationModelId) {
      return set(1, computationModelId);
    }
  }
}
