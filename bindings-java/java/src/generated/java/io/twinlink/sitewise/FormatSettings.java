package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** The frame rate and the size of the video that is put out. */
public final class FormatSettings extends Structure {
  static final Shape SHAPE =
      new Shape(
          "framesPerSecond,widthInPixels,heightInPixels", "i,i,i", 's', new FormatSettings(null));

  private FormatSettings(Object[] values) {
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
    return new FormatSettings(values);
  }

  /** {@return the frame rate aimed at; null if absent} */
  public Integer framesPerSecond() {
    return (Integer) at(0);
  }

  /** {@return the width aimed at, in pixels; null if absent} */
  public Integer widthInPixels() {
    return (Integer) at(1);
  }

  /** {@return the height aimed at, in pixels; null if absent} */
  public Integer heightInPixels() {
    return (Integer) at(2);
  }

  /** Builds {@link FormatSettings}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<FormatSettings, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(FormatSettings original) {
      super(original);
    }

    /** Sets {@link FormatSettings#framesPerSecond()}; null for absent. */
    public Builder framesPerSecond(Integer framesPerSecond) {
      return set(0, framesPerSecond);
    }

    /** Sets {@link FormatSettings#widthInPixels()}; null for absent. */
    public Builder widthInPixels(Integer widthInPixels) {
      return set(1, widthInPixels);
    }

    /** Sets {@link FormatSettings#heightInPixels()}; null for absent. */
    public Builder heightInPixels(Integer heightInPixels) {
      return set(2, heightInPixels);
    }
  }
}
