package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** The stretch of time from which a metric computes one value. */
public final class MetricWindow extends Structure {
  static final Shape SHAPE = new Shape("tumbling", "r", 's', new MetricWindow(null));

  private MetricWindow(Object[] values) {
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
    return new MetricWindow(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return TumblingWindow.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return a window that repeats without gap or overlap; null if absent} */
  public TumblingWindow tumbling() {
    return (TumblingWindow) at(0);
  }

  /** Builds {@link MetricWindow}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<MetricWindow, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(MetricWindow original) {
      super(original);
    }

    /** Sets {@link MetricWindow#tumbling()}; null for absent. */
    public Builder tumbling(TumblingWindow tumbling) {
      return set(0, tumbling);
    }

    /** Sets {@link MetricWindow#tumbling()} to what a function builds. */
    public Builder tumbling(Consumer<TumblingWindow.Builder> tumbling) {
      return tumbling(TumblingWindow.builder().applyMutation(tumbling).build());
    }
  }
}
