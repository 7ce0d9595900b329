package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code DescribeStorageConfigurationRequest} answers: nothing. */
public final class DescribeStorageConfigurationRequest extends Structure {
  static final Shape SHAPE = new Shape("", "", 's', new DescribeStorageConfigurationRequest(null));

  private DescribeStorageConfigurationRequest(Object[] values) {
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
    return new DescribeStorageConfigurationRequest(values);
  }

  /**
   * Builds {@link DescribeStorageConfigurationRequest}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Structure.Builder<DescribeStorageConfigurationRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeStorageConfigurationRequest original) {
      super(original);
    }
  }
}
