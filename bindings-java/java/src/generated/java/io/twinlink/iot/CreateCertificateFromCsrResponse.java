package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code createCertificateFromCsr} answers. */
public final class CreateCertificateFromCsrResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "certificateArn,certificateId,certificatePem",
          "t,t,t",
          'r',
          new CreateCertificateFromCsrResponse(null));

  private CreateCertificateFromCsrResponse(Object[] values) {
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
    return new CreateCertificateFromCsrResponse(values);
  }

  /** {@return the ARN of the certificate; null if absent} */
  public String certificateArn() {
    return (String) at(0);
  }

  /**
   * {@return the id of the certificate, which is the end of its ARN; 64 characters; null if absent}
   */
  public String certificateId() {
    return (String) at(1);
  }

  /** {@return the certificate, as PEM; 1 to 65536 characters; null if absent} */
  public String certificatePem() {
    return (String) at(2);
  }

  /**
   * Builds {@link CreateCertificateFromCsrResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<CreateCertificateFromCsrResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateCertificateFromCsrResponse original) {
      super(original);
    }

    /** Sets {@link CreateCertificateFromCsrResponse#certificateArn()}; null for absent. */
    public Builder certificateArn(String certificateArn) {
      return set(0, certificateArn);
    }

    /** Sets {@link CreateCertificateFromCsrResponse#certificateId()}; null for absent. */
    public Builder certificateId(String certificateId) {
      return set(1, certificateId);
    }

    /** Sets {@link CreateCertificateFromCsrResponse#certificatePem()}; null for absent. */
    public Builder certificatePem(String certificatePem) {
      return set(2, certificatePem);
    }
  }
}
