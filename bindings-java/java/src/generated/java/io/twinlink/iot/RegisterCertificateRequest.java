package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code registerCertificate} takes. */
public final class RegisterCertificateRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "certificatePem,caCertificatePem,setAsActive,status",
          "t,t,b,e",
          's',
          new RegisterCertificateRequest(null));

  private RegisterCertificateRequest(Object[] values) {
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
    return new RegisterCertificateRequest(values);
  }

  /** {@return the certificate, as PEM; 1 to 65536 characters; null if absent} */
  public String certificatePem() {
    return (String) at(0);
  }

  /** {@return the CA's certificate, as PEM; 1 to 65536 characters; null if absent} */
  public String caCertificatePem() {
    return (String) at(1);
  }

  /** {@return whether it is active at once. Use {@code status} instead; null if absent} */
  public Boolean setAsActive() {
    return (Boolean) at(2);
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
    return (String) at(3);
  }

  /**
   * Builds {@link RegisterCertificateRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<RegisterCertificateRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(RegisterCertificateRequest original) {
      super(original);
    }

    /** Sets {@link RegisterCertificateRequest#certificatePem()}; null for absent. */
    public Builder certificatePem(String certificatePem) {
      return set(0, certificatePem);
    }

    /** Sets {@link RegisterCertificateRequest#caCertificatePem()}; null for absent. */
    public Builder caCertificatePem(String caCertificatePem) {
      return set(1, caCertificatePem);
    }

    /** Sets {@link RegisterCertificateRequest#setAsActive()}; null for absent. */
    public Builder setAsActive(Boolean setAsActive) {
      return set(2, setAsActive);
    }

    /** Sets {@link RegisterCertificateRequest#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(3, status);
    }

    /** Sets {@link RegisterCertificateRequest#status()}; null for absent. */
    public Builder status(CertificateStatus status) {
      return setText(3, status);
    }
  }
}
