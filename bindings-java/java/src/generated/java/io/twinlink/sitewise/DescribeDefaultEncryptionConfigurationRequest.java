package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code DescribeDefaultEncryptionConfigurationRequest} answers: nothing. */
public final class DescribeDefaultEncryptionConfigurationRequest extends Structure {
  static final Shape SHAPE =
      new Shape("", "", 's', new DescribeDefaultEncryptionConfigurationRequest(null));

  private DescribeDefaultEncryptionConfigurationRequest(Object[] values) {
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
    return new DescribeDefaultEncryptionConfigurationRequest(values);
  }

  /**
   * Builds {@link DescribeDefaultEncryptionConfigurationRequest}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Structure.Builder<DescribeDefaultEncryptionConfigurationRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeDefaultEncryptionConfigurationRequest original) {
      super(original);
    }
  }
}
