package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A resource that a computation model resolved to when it was executed. */
public final class ComputationModelResolveToResourceSummary extends Structure {
  static final Shape SHAPE =
      new Shape("resolveTo", "r", 's', new ComputationModelResolveToResourceSummary(null));

  private ComputationModelResolveToResourceSummary(Object[] values) {
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
    return new ComputationModelResolveToResourceSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ResolveTo.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the resource that the model resolves to: an asset; null if absent} */
  public ResolveTo resolveTo() {
    return (ResolveTo) at(0);
  }

  /**
   * Builds {@link ComputationModelResolveToResourceSummary}. Builders may be used again and belong
   * to one thread.
   */
  public static final class Builder
      extends Structure.Builder<ComputationModelResolveToResourceSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ComputationModelResolveToResourceSummary original) {
      super(original);
    }

    /** Sets {@link ComputationModelResolveToResourceSummary#resolveTo()}; null for absent. */
    public Builder resolveTo(ResolveTo resolveTo) {
      return set(0, resolveTo);
    }

    /**
     * Sets {@link ComputationModelResolveToResourceSummary#resolveTo()} to what a function builds.
     */
    public Builder resolveTo(Consumer<ResolveTo.Builder> resolveTo) {
      return resolveTo(ResolveTo.builder().applyMutation(resolveTo).build());
    }
  }
}
