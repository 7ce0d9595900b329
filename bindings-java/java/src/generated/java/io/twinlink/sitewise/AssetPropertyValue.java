package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A value of a property with its timestamp and quality. */
public final class AssetPropertyValue extends Structure {
  static final Shape SHAPE =
      new Shape("value,timestamp,quality", "r,r,e", 's', new AssetPropertyValue(null));

  private AssetPropertyValue(Object[] values) {
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
    return new AssetPropertyValue(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return Variant.SHAPE;
      case 1:
        return TimeInNanos.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the value, in the one member that fits its type; null if absent} */
  public Variant value() {
    return (Variant) at(0);
  }

  /** {@return the point in time that the value belongs to; null if absent} */
  public TimeInNanos timestamp() {
    return (TimeInNanos) at(1);
  }

  /**
   * {@return how far the value can be trusted; {@link Quality#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public Quality quality() {
    return Quality.fromValue(qualityAsString());
  }

  /** {@return the text of {@link #quality} as AWS has it; null if absent} */
  public String qualityAsString() {
    return (String) at(2);
  }

  /** Builds {@link AssetPropertyValue}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<AssetPropertyValue, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetPropertyValue original) {
      super(original);
    }

    /** Sets {@link AssetPropertyValue#value()}; null for absent. */
    public Builder value(Variant value) {
      return set(0, value);
    }

    /** Sets {@link AssetPropertyValue#value()} to what a function builds. */
    public Builder value(Consumer<Variant.Builder> value) {
      return value(Variant.builder().applyMutation(value).build());
    }

    /** Sets {@link AssetPropertyValue#timestamp()}; null for absent. */
    public Builder timestamp(TimeInNanos timestamp) {
      return set(1, timestamp);
    }

    /** Sets {@link AssetPropertyValue#timestamp()} to what a function builds. */
    public Builder timestamp(Consumer<TimeInNanos.Builder> timestamp) {
      return timestamp(TimeInNanos.builder().applyMutation(timestamp).build());
    }

    /** Sets {@link AssetPropertyValue#qualityAsString()}; null for absent. */
    public Builder quality(String quality) {
      return set(2, quality);
    }

    /** Sets {@link AssetPropertyValue#quality()}; null for absent. */
    public Builder quality(Quality quality) {
      return setText(2, quality);
    }
  }
}
