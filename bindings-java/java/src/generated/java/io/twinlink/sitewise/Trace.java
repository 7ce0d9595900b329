package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A look at how the assistant reasons and which data it reads. */
public final class Trace extends Structure {
  static final Shape SHAPE = new Shape("text", "t", 's', new Trace(null));

  private Trace(Object[] values) {
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
    return new Trace(values);
  }

  /** {@return the text of the trace; null if absent} */
  public String text() {
    return (String) at(0);
  }

  /** Builds {@link Trace}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Trace, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Trace original) {
      super(original);
    }

    /** Sets {@link Trace#text()}; null for absent. */
    public Builder text(String text) {
      return set(0, text);
    }
  }
}
