package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code registerCertificate} answers. */
public final class RegisterCertificateResponse extends Response {
  static final Shape SHAPE =
      new Shape("certificateArn,certificateId", "t,t", 'r', new RegisterCertificateResponse(null));

  private RegisterCertificateResponse(Object[] values) {
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
    return new RegisterCertificateResponse(values);
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

  /**
   * Builds {@link RegisterCertificateResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder extends Response.Builder<RegisterCertificateResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(RegisterCertificateResponse original) {
      super(original);
    }

    /** Sets {@link RegisterCertificateResponse#certificateArn()}; null for absent. */
    public Builder certificateArn(String certificateArn) {
      return set(0, certificateArn);
    }

    /** Sets {@link RegisterCertificateResponse#certificateId()}; null for absent. */
    public Builder certificateId(String certificateId) {
      return set(1, certificateId);
    }
  }
}
