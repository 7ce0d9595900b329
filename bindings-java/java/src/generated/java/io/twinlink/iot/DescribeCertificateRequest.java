package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code describeCertificate} takes. */
public final class DescribeCertificateRequest extends Structure {
  static final Shape SHAPE =
      new Shape("certificateId", "t", 's', new DescribeCertificateRequest(null));

  private DescribeCertificateRequest(Object[] values) {
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
    return new DescribeCertificateRequest(values);
  }

  /**
   * {@return the id of the certificate, which is the end of its ARN; 64 characters; null if absent}
   */
  public String certificateId() {
    return (String) at(0);
  }

  /**
   * Builds {@link DescribeCertificateRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<DescribeCertificateRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeCertificateRequest original) {
      super(original);
    }

    /** Sets {@link DescribeCertificateRequest#certificateId()}; null for absent. */
    public Builder certificateId(String certificateId) {
      return set(0, certificateId);
    }
  }
}
