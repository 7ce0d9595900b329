package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** Where an export job writes its error report if it fails. */
public final class ExportErrorReportLocation extends Structure {
  static final Shape SHAPE = new Shape("s3Uri", "t", 's', new ExportErrorReportLocation(null));

  private ExportErrorReportLocation(Object[] values) {
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
    return new ExportErrorReportLocation(values);
  }

  /**
   * {@return the S3 URI, a prefix, under which the error report is written; 1 to 1024 characters;
   * null if absent}
   */
  public String s3Uri() {
    return (String) at(0);
  }

  /**
   * Builds {@link ExportErrorReportLocation}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<ExportErrorReportLocation, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ExportErrorReportLocation original) {
      super(original);
    }

    /** Sets {@link ExportErrorReportLocation#s3Uri()}; null for absent. */
    public Builder s3Uri(String s3Uri) {
      return set(0, s3Uri);
    }
  }
}
