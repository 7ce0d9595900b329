package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** The resource that an action or an execution resolves to. */
public final class ResolveTo extends Structure {
  static final Shape SHAPE = new Shape("assetId", "t", 's', new ResolveTo(null));

  private ResolveTo(Object[] values) {
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
    return new ResolveTo(values);
  }

  /** {@return the id of the asset that it resolves to; 36 characters; null if absent} */
  public String assetId() {
    return (String) at(0);
  }

  /** Builds {@link ResolveTo}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ResolveTo, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ResolveTo original) {
      super(original);
    }

    /** Sets {@link ResolveTo#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }
  }
}
