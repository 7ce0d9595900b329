package io.twinlink.sitewise;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code getInterpolatedAssetPropertyValues} answers. */
public final class GetInterpolatedAssetPropertyValuesResponse
    extends PagedResponse<InterpolatedAssetPropertyValue> {
  static final Shape SHAPE =
      new Shape(
          "interpolatedAssetPropertyValues,nextToken",
          "[r,t",
          'r',
          new GetInterpolatedAssetPropertyValuesResponse(null));

  private GetInterpolatedAssetPropertyValuesResponse(Object[] values) {
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
    return new GetInterpolatedAssetPropertyValuesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return InterpolatedAssetPropertyValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the estimates. A point without data in its window has none, unmodifiable; empty if
   * absent}
   */
  public List<InterpolatedAssetPropertyValue> interpolatedAssetPropertyValues() {
    return listAt(0);
  }

  /** {@return whether {@link #interpolatedAssetPropertyValues} is there, even if empty} */
  public boolean hasInterpolatedAssetPropertyValues() {
    return at(0) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #interpolatedAssetPropertyValues}} */
  @Override
  public List<InterpolatedAssetPropertyValue> items() {
    return interpolatedAssetPropertyValues();
  }

  /**
   * Builds {@link GetInterpolatedAssetPropertyValuesResponse}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Response.Builder<GetInterpolatedAssetPropertyValuesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetInterpolatedAssetPropertyValuesResponse original) {
      super(original);
    }

    /**
     * Sets {@link GetInterpolatedAssetPropertyValuesResponse#interpolatedAssetPropertyValues()};
     * null for absent.
     */
    public Builder interpolatedAssetPropertyValues(
        Collection<InterpolatedAssetPropertyValue> interpolatedAssetPropertyValues) {
      return setList(0, interpolatedAssetPropertyValues);
    }

    /**
     * Sets {@link GetInterpolatedAssetPropertyValuesResponse#interpolatedAssetPropertyValues()}.
     */
    public Builder interpolatedAssetPropertyValues(
        InterpolatedAssetPropertyValue... interpolatedAssetPropertyValues) {
      return interpolatedAssetPropertyValues(Arrays.asList(interpolatedAssetPropertyValues));
    }

    /**
     * Sets {@link GetInterpolatedAssetPropertyValuesResponse#interpolatedAssetPropertyValues()} to
     * what functions build.
     */
    @SafeVarargs
    public final Builder interpolatedAssetPropertyValues(
        Consumer<InterpolatedAssetPropertyValue.Builder>... interpolatedAssetPropertyValues) {
      List<InterpolatedAssetPropertyValue> built = new ArrayList<>();
      for (Consumer<InterpolatedAssetPropertyValue.Builder> one : interpolatedAssetPropertyValues) {
        built.add(InterpolatedAssetPropertyValue.builder().applyMutation(one).build());
      }
      return interpolatedAssetPropertyValues(built);
    }

    /** Sets {@link GetInterpolatedAssetPropertyValuesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
