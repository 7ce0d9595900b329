package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** The text of a passage that the assistant cites. */
public final class Content extends Structure {
  static final Shape SHAPE = new Shape("text", "t", 's', new Content(null));

  private Content(Object[] values) {
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
    return new Content(values);
  }

  /** {@return the words of the cited passage; null if absent} */
  public String text() {
    return (String) at(0);
  }

  /** Builds {@link Content}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Content, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Content original) {
      super(original);
    }

    /** Sets {@link Content#text()}; null for absent. */
    public Builder text(String text) {
      return set(0, text);
    }
  }
}
