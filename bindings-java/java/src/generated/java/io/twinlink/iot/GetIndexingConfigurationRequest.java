package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code GetIndexingConfigurationRequest} answers: nothing. */
public final class GetIndexingConfigurationRequest extends Structure {
  static final Shape SHAPE = new Shape("", "", 's', new GetIndexingConfigurationRequest(null));

  private GetIndexingConfigurationRequest(Object[] values) {
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
    return new GetIndexingConfigurationRequest(values);
  }

  /**
   * Builds {@link GetIndexingConfigurationRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<GetIndexingConfigurationRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetIndexingConfigurationRequest original) {
      super(original);
    }
  }
}
