package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteCertificate} takes. */
public final class DeleteCertificateRequest extends Structure {
  static final Shape SHAPE =
      new Shape("certificateId,forceDelete", "t,b", 's', new DeleteCertificateRequest(null));

  private DeleteCertificateRequest(Object[] values) {
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
    return new DeleteCertificateRequest(values);
  }

  /**
   * {@return the id of the certificate, which is the end of its ARN; 64 characters; null if absent}
   */
  public String certificateId() {
    return (String) at(0);
  }

  /**
   * {@return whether it is deleted even if policies are attached to it. Things must not be.
   * Default: false; null if absent}
   */
  public Boolean forceDelete() {
    return (Boolean) at(1);
  }

  /**
   * Builds {@link DeleteCertificateRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<DeleteCertificateRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteCertificateRequest original) {
      super(original);
    }

    /** Sets {@link DeleteCertificateRequest#certificateId()}; null for absent. */
    public Builder certificateId(String certificateId) {
      return set(0, certificateId);
    }

    /** Sets {@link DeleteCertificateRequest#forceDelete()}; null for absent. */
    public Builder forceDelete(Boolean forceDelete) {
      return set(1, forceDelete);
    }
  }
}
