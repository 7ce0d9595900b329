package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code getStatistics} answers. */
public final class GetStatisticsResponse extends Response {
  static final Shape SHAPE = new Shape("statistics", "r", 'r', new GetStatisticsResponse(null));

  private GetStatisticsResponse(Object[] values) {
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
    return new GetStatisticsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return Statistics.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return what was found, in numbers; null if absent} */
  public Statistics statistics() {
    return (Statistics) at(0);
  }

  /** Builds {@link GetStatisticsResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<GetStatisticsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetStatisticsResponse original) {
      super(original);
    }

    /** Sets {@link GetStatisticsResponse#statistics()}; null for absent. */
    public Builder statistics(Statistics statistics) {
      return set(0, statistics);
    }

    /** Sets {@link GetStatisticsResponse#statistics()} to what a function builds. */
    public Builder statistics(Consumer<Statistics.Builder> statistics) {
      return statistics(Statistics.builder().applyMutation(statistics).build());
    }
  }
}
