package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** An S3 access point that a mount reads from. */
public final class S3AccessPointSource extends Structure {
  static final Shape SHAPE =
      new Shape("accessPointArn,prefix", "t,t", 's', new S3AccessPointSource(null));

  private S3AccessPointSource(Object[] values) {
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
    return new S3AccessPointSource(values);
  }

  /** {@return the ARN of the S3 access point; 4 to 128 characters; null if absent} */
  public String accessPointArn() {
    return (String) at(0);
  }

  /**
   * {@return limits the mount to objects whose keys begin with this. Default: all of the access
   * point; 1 to 1024 characters; null if absent}
   */
  public String prefix() {
    return (String) at(1);
  }

  /** Builds {@link S3AccessPointSource}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<S3AccessPointSource, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(S3AccessPointSource original) {
      super(original);
    }

    /** Sets {@link S3AccessPointSource#accessPointArn()}; null for absent. */
    public Builder accessPointArn(String accessPointArn) {
      return set(0, accessPointArn);
    }

    /** Sets {@link S3AccessPointSource#prefix()}; null for absent. */
    public Builder prefix(String prefix) {
      return set(1, prefix);
    }
  }
}
