package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** S3 as a destination. */
public final class S3DestinationConfiguration extends Structure {
  static final Shape SHAPE = new Shape("location", "t", 's', new S3DestinationConfiguration(null));

  private S3DestinationConfiguration(Object[] values) {
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
    return new S3DestinationConfiguration(values);
  }

  /** {@return the ARN of the bucket, or of a prefix in it, to write to; null if absent} */
  public String location() {
    return (String) at(0);
  }

  /**
   * Builds {@link S3DestinationConfiguration}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<S3DestinationConfiguration, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(S3DestinationConfiguration original) {
      super(original);
    }

    /** Sets {@link S3DestinationConfiguration#location()}; null for absent. */
    public Builder location(String location) {
      return set(0, location);
    }
  }
}
