package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** A certificate in a list. */
public final class Certificate extends Structure {
  static final Shape SHAPE =
      new Shape(
          "certificateArn,certificateId,status,certificateMode,creationDate",
          "t,t,e,e,m",
          's',
          new Certificate(null));

  private Certificate(Object[] values) {
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
    return new Certificate(values);
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
   * {@return its state; {@link CertificateStatus#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version; null if absent}
   */
  public CertificateStatus status() {
    return CertificateStatus.fromValue(statusAsString());
  }

  /** {@return the text of {@link #status} as AWS has it; null if absent} */
  public String statusAsString() {
    return (String) at(2);
  }

  /**
   * {@return whether the certificate's CA must be registered; {@link
   * CertificateMode#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public CertificateMode certificateMode() {
    return CertificateMode.fromValue(certificateModeAsString());
  }

  /** {@return the text of {@link #certificateMode} as AWS has it; null if absent} */
  public String certificateModeAsString() {
    return (String) at(3);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDate() {
    return (Instant) at(4);
  }

  /** Builds {@link Certificate}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Certificate, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Certificate original) {
      super(original);
    }

    /** Sets {@link Certificate#certificateArn()}; null for absent. */
    public Builder certificateArn(String certificateArn) {
      return set(0, certificateArn);
    }

    /** Sets {@link Certificate#certificateId()}; null for absent. */
    public Builder certificateId(String certificateId) {
      return set(1, certificateId);
    }

    /** Sets {@link Certificate#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(2, status);
    }

    /** Sets {@link Certificate#status()}; null for absent. */
    public Builder status(CertificateStatus status) {
      return setText(2, status);
    }

    /** Sets {@link Certificate#certificateModeAsString()}; null for absent. */
    public Builder certificateMode(String certificateMode) {
      return set(3, certificateMode);
    }

    /** Sets {@link Certificate#certificateMode()}; null for absent. */
    public Builder certificateMode(CertificateMode certificateMode) {
      return setText(3, certificateMode);
    }

    /** Sets {@link Certificate#creationDate()}; null for absent. */
    public Builder creationDate(Instant creationDate) {
      return set(4, creationDate);
    }
  }
}
