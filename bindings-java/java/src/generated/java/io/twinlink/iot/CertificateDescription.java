package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** A certificate with everything that is known of it. */
public final class CertificateDescription extends Structure {
  static final Shape SHAPE =
      new Shape(
          "certificateArn,certificateId,caCertificateId,status,certificatePem,ownedBy,previousOwnedBy,creationDate,lastModifiedDate,customerVersion,transferData,generationId,validity,certificateMode",
          "t,t,t,e,t,t,t,m,m,i,r,t,r,e",
          's',
          new CertificateDescription(null));

  private CertificateDescription(Object[] values) {
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
    return new CertificateDescription(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 10:
        return TransferData.SHAPE;
      case 12:
        return CertificateValidity.SHAPE;
      default:
        return super.part(place);
    }
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

  /** {@return the id of the CA's certificate; 64 characters; null if absent} */
  public String caCertificateId() {
    return (String) at(2);
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
    return (String) at(3);
  }

  /** {@return the certificate, as PEM; 1 to 65536 characters; null if absent} */
  public String certificatePem() {
    return (String) at(4);
  }

  /** {@return the account that has it; 12 characters; null if absent} */
  public String ownedBy() {
    return (String) at(5);
  }

  /** {@return the account that had it before; 12 characters; null if absent} */
  public String previousOwnedBy() {
    return (String) at(6);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDate() {
    return (Instant) at(7);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant lastModifiedDate() {
    return (Instant) at(8);
  }

  /** {@return how often it was changed; null if absent} */
  public Integer customerVersion() {
    return (Integer) at(9);
  }

  /** {@return what is known of its transfer to another account; null if absent} */
  public TransferData transferData() {
    return (TransferData) at(10);
  }

  /** {@return an id that is another one after each change; null if absent} */
  public String generationId() {
    return (String) at(11);
  }

  /** {@return from when to when it is valid; null if absent} */
  public CertificateValidity validity() {
    return (CertificateValidity) at(12);
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
    return (String) at(13);
  }

  /** Builds {@link CertificateDescription}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<CertificateDescription, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CertificateDescription original) {
      super(original);
    }

    /** Sets {@link CertificateDescription#certificateArn()}; null for absent. */
    public Builder certificateArn(String certificateArn) {
      return set(0, certificateArn);
    }

    /** Sets {@link CertificateDescription#certificateId()}; null for absent. */
    public Builder certificateId(String certificateId) {
      return set(1, certificateId);
    }

    /** Sets {@link CertificateDescription#caCertificateId()}; null for absent. */
    public Builder caCertificateId(String caCertificateId) {
      return set(2, caCertificateId);
    }

    /** Sets {@link CertificateDescription#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(3, status);
    }

    /** Sets {@link CertificateDescription#status()}; null for absent. */
    public Builder status(CertificateStatus status) {
      return setText(3, status);
    }

    /** Sets {@link CertificateDescription#certificatePem()}; null for absent. */
    public Builder certificatePem(String certificatePem) {
      return set(4, certificatePem);
    }

    /** Sets {@link CertificateDescription#ownedBy()}; null for absent. */
    public Builder ownedBy(String ownedBy) {
      return set(5, ownedBy);
    }

    /** Sets {@link CertificateDescription#previousOwnedBy()}; null for absent. */
    public Builder previousOwnedBy(String previousOwnedBy) {
      return set(6, previousOwnedBy);
    }

    /** Sets {@link CertificateDescription#creationDate()}; null for absent. */
    public Builder creationDate(Instant creationDate) {
      return set(7, creationDate);
    }

    /** Sets {@link CertificateDescription#lastModifiedDate()}; null for absent. */
    public Builder lastModifiedDate(Instant lastModifiedDate) {
      return set(8, lastModifiedDate);
    }

    /** Sets {@link CertificateDescription#customerVersion()}; null for absent. */
    public Builder customerVersion(Integer customerVersion) {
      return set(9, customerVersion);
    }

    /** Sets {@link CertificateDescription#transferData()}; null for absent. */
    public Builder transferData(TransferData transferData) {
      return set(10, transferData);
    }

    /** Sets {@link CertificateDescription#transferData()} to what a function builds. */
    public Builder transferData(Consumer<TransferData.Builder> transferData) {
      return transferData(TransferData.builder().applyMutation(transferData).build());
    }

    /** Sets {@link CertificateDescription#generationId()}; null for absent. */
    public Builder generationId(String generationId) {
      return set(11, generationId);
    }

    /** Sets {@link CertificateDescription#validity()}; null for absent. */
    public Builder validity(CertificateValidity validity) {
      return set(12, validity);
    }

    /** Sets {@link CertificateDescription#validity()} to what a function builds. */
    public Builder validity(Consumer<CertificateValidity.Builder> validity) {
      return validity(CertificateValidity.builder().applyMutation(validity).build());
    }

    /** Sets {@link CertificateDescription#certificateModeAsString()}; null for absent. */
    public Builder certificateMode(String certificateMode) {
      return set(13, certificateMode);
    }

    /** Sets {@link CertificateDescription#certificateMode()}; null for absent. */
    public Builder certificateMode(CertificateMode certificateMode) {
      return setText(13, certificateMode);
    }
  }
}
