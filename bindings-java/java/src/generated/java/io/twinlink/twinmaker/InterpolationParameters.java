package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** How gaps between values are filled in: the method and the step. */
public final class InterpolationParameters extends Structure {
  static final Shape SHAPE =
      new Shape(
          "interpolationType,intervalInSeconds", "e,l", 's', new InterpolationParameters(null));

  private InterpolationParameters(Object[] values) {
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
    return new InterpolationParameters(values);
  }

  /**
   * {@return how values in between are computed; {@link InterpolationType#UNKNOWN_TO_SDK_VERSION}
   * if it is newer than this version; null if absent}
   */
  public InterpolationType interpolationType() {
    return InterpolationType.fromValue(interpolationTypeAsString());
  }

  /** {@return the text of {@link #interpolationType} as AWS has it; null if absent} */
  public String interpolationTypeAsString() {
    return (String) at(0);
  }

  /** {@return the step between interpolated values, in seconds; null if absent} */
  public Long intervalInSeconds() {
    return (Long) at(1);
  }

  /**
   * Builds {@link InterpolationParameters}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<InterpolationParameters, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(InterpolationParameters original) {
      super(original);
    }

    /** Sets {@link InterpolationParameters#interpolationTypeAsString()}; null for absent. */
    public Builder interpolationType(String interpolationType) {
      return set(0, interpolationType);
    }

    /** Sets {@link InterpolationParameters#interpolationType()}; null for absent. */
    public Builder interpolationType(InterpolationType interpolationType) {
      return setText(0, interpolationType);
    }

    /** Sets {@link InterpolationParameters#intervalInSeconds()}; null for absent. */
    public Builder intervalInSeconds(Long intervalInSeconds) {
      return set(1, intervalInSeconds);
    }
  }
}
