package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code registerCertificateWithoutCA} answers. */
public final class RegisterCertificateWithoutCAResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "certificateArn,certificateId",
          "t,t",
          'r',
          new RegisterCertificateWithoutCAResponse(null));

  private RegisterCertificateWithoutCAResponse(Object[] values) {
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
    return new RegisterCertificateWithoutCAResponse(values);
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
   * Builds {@link RegisterCertificateWithoutCAResponse}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Response.Builder<RegisterCertificateWithoutCAResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(RegisterCertificateWithoutCAResponse original) {
      super(original);
    }

    /** Sets {@link RegisterCertificateWithoutCAResponse#certificateArn()}; null for absent. */
    public Builder certificateArn(String certificateArn) {
      return set(0, certificateArn);
    }

    /** Sets {@link RegisterCertificateWithoutCAResponse#certificateId()}; null for absent. */
    public Builder certificateId(String certificateId) {
      return set(1, certificateId);
    }
  }
}
