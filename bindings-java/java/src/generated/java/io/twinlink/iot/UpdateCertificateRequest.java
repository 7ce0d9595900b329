package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code updateCertificate} takes. */
public final class UpdateCertificateRequest extends Structure {
  static final Shape SHAPE =
      new Shape("certificateId,newStatus", "t,e", 's', new UpdateCertificateRequest(null));

  private UpdateCertificateRequest(Object[] values) {
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
    return new UpdateCertificateRequest(values);
  }

  /**
   * {@return the id of the certificate, which is the end of its ARN; 64 characters; null if absent}
   */
  public String certificateId() {
    return (String) at(0);
  }

  /**
   * {@return the state that it gets: {@code ACTIVE}, {@code INACTIVE} or {@code REVOKED}; {@link
   * CertificateStatus#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public CertificateStatus newStatus() {
    return CertificateStatus.fromValue(newStatusAsString());
  }

  /** {@return the text of {@link #newStatus} as AWS has it; null if absent} */
  public String newStatusAsString() {
    return (String) at(1);
  }

  /**
   * Builds {@link UpdateCertificateRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<UpdateCertificateRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateCertificateRequest original) {
      super(original);
    }

    /** Sets {@link UpdateCertificateRequest#certificateId()}; null for absent. */
    public Builder certificateId(String certificateId) {
      return set(0, certificateId);
    }

    /** Sets {@link UpdateCertificateRequest#newStatusAsString()}; null for absent. */
    public Builder newStatus(String newStatus) {
      return set(1, newStatus);
    }

    /** Sets {@link UpdateCertificateRequest#newStatus()}; null for absent. */
    public Builder newStatus(CertificateStatus newStatus) {
      return setText(1, newStatus);
    }
  }
}
