package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code registerCertificateWithoutCA} takes. */
public final class RegisterCertificateWithoutCARequest extends Structure {
  static final Shape SHAPE =
      new Shape("certificatePem,status", "t,e", 's', new RegisterCertificateWithoutCARequest(null));

  private RegisterCertificateWithoutCARequest(Object[] values) {
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
    return new RegisterCertificateWithoutCARequest(values);
  }

  /** {@return the certificate, as PEM; 1 to 65536 characters; null if absent} */
  public String certificatePem() {
    return (String) at(0);
  }

  /**
   * {@return the state that it gets: {@code ACTIVE}, {@code INACTIVE} or {@code REVOKED}; {@link
   * CertificateStatus#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public CertificateStatus status() {
    return CertificateStatus.fromValue(statusAsString());
  }

  /** {@return the text of {@link #status} as AWS has it; null if absent} */
  public String statusAsString() {
    return (String) at(1);
  }

  /**
   * Builds {@link RegisterCertificateWithoutCARequest}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Structure.Builder<RegisterCertificateWithoutCARequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(RegisterCertificateWithoutCARequest original) {
      super(original);
    }

    /** Sets {@link RegisterCertificateWithoutCARequest#certificatePem()}; null for absent. */
    public Builder certificatePem(String certificatePem) {
      return set(0, certificatePem);
    }

    /** Sets {@link RegisterCertificateWithoutCARequest#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(1, status);
    }

    /** Sets {@link RegisterCertificateWithoutCARequest#status()}; null for absent. */
    public Builder status(CertificateStatus status) {
      return setText(1, status);
    }
  }
}
