package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** The format of annotations. There is nothing to set. */
public final class Annotation extends Structure {
  static final Shape SHAPE = new Shape("", "", 's', new Annotation(null));

  private Annotation(Object[] values) {
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
    return new Annotation(values);
  }

  /** Builds {@link Annotation}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Annotation, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Annotation original) {
      super(original);
    }
  }
}
