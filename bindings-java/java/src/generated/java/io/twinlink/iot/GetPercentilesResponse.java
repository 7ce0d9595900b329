package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code getPercentiles} answers. */
public final class GetPercentilesResponse extends Response {
  static final Shape SHAPE = new Shape("percentiles", "[r", 'r', new GetPercentilesResponse(null));

  private GetPercentilesResponse(Object[] values) {
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
    return new GetPercentilesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return PercentPair.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the percentages, each with its value, unmodifiable; empty if absent} */
  public List<PercentPair> percentiles() {
    return listAt(0);
  }

  /** {@return whether {@link #percentiles} is there, even if empty} */
  public boolean hasPercentiles() {
    return at(0) != null;
  }

  /** Builds {@link GetPercentilesResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<GetPercentilesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetPercentilesResponse original) {
      super(original);
    }

    /** Sets {@link GetPercentilesResponse#percentiles()}; null for absent. */
    public Builder percentiles(Collection<PercentPair> percentiles) {
      return setList(0, percentiles);
    }

    /** Sets {@link GetPercentilesResponse#percentiles()}. */
    public Builder percentiles(PercentPair... percentiles) {
      return percentiles(Arrays.asList(percentiles));
    }

    /** Sets {@link GetPercentilesResponse#percentiles()} to what functions build. */
    @SafeVarargs
    public final Builder percentiles(Consumer<PercentPair.Builder>... percentiles) {
      List<PercentPair> built = new ArrayList<>();
      for (Consumer<PercentPair.Builder> one : percentiles) {
        built.add(PercentPair.builder().applyMutation(one).build());
      }
      return percentiles(built);
    }
  }
}
