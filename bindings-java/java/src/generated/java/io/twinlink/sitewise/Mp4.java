package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** The format of MP4 videos. There is nothing to set. */
public final class Mp4 extends Structure {
  static final Shape SHAPE = new Shape("", "", 's', new Mp4(null));

  private Mp4(Object[] values) {
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
    return new Mp4(values);
  }

  /** Builds {@link Mp4}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Mp4, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Mp4 original) {
      super(original);
    }
  }
}
