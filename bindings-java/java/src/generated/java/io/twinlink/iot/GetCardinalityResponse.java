package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code getCardinality} answers. */
public final class GetCardinalityResponse extends Response {
  static final Shape SHAPE = new Shape("cardinality", "i", 'r', new GetCardinalityResponse(null));

  private GetCardinalityResponse(Object[] values) {
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
    return new GetCardinalityResponse(values);
  }

  /** {@return how many values there are; null if absent} */
  public Integer cardinality() {
    return (Integer) at(0);
  }

  /** Builds {@link GetCardinalityResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<GetCardinalityResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetCardinalityResponse original) {
      super(original);
    }

    /** Sets {@link GetCardinalityResponse#cardinality()}; null for absent. */
    public Builder cardinality(Integer cardinality) {
      return set(0, cardinality);
    }
  }
}
