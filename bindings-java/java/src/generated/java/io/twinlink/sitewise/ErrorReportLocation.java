package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** The place in S3 for reports on what went wrong in a job. */
public final class ErrorReportLocation extends Structure {
  static final Shape SHAPE = new Shape("bucket,prefix", "t,t", 's', new ErrorReportLocation(null));

  private ErrorReportLocation(Object[] values) {
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
    return new ErrorReportLocation(values);
  }

  /** {@return the bucket for the error reports; 3 to 63 characters; null if absent} */
  public String bucket() {
    return (String) at(0);
  }

  /**
   * {@return what the keys of the error reports begin with, like a folder; it ends with {@code /};
   * null if absent}
   */
  public String prefix() {
    return (String) at(1);
  }

  /** Builds {@link ErrorReportLocation}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ErrorReportLocation, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ErrorReportLocation original) {
      super(original);
    }

    /** Sets {@link ErrorReportLocation#bucket()}; null for absent. */
    public Builder bucket(String bucket) {
      return set(0, bucket);
    }

    /** Sets {@link ErrorReportLocation#prefix()}; null for absent. */
    public Builder prefix(String prefix) {
      return set(1, prefix);
    }
  }
}
