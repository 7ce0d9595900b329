package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code createCertificateFromCsr} takes. */
public final class CreateCertificateFromCsrRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "certificateSigningRequest,setAsActive",
          "t,b",
          's',
          new CreateCertificateFromCsrRequest(null));

  private CreateCertificateFromCsrRequest(Object[] values) {
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
    return new CreateCertificateFromCsrRequest(values);
  }

  /** {@return the signing request, as PEM; 1 to 4096 characters; null if absent} */
  public String certificateSigningRequest() {
    return (String) at(0);
  }

  /** {@return whether it is active at once. Default: false; null if absent} */
  public Boolean setAsActive() {
    return (Boolean) at(1);
  }

  /**
   * Builds {@link CreateCertificateFromCsrRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<CreateCertificateFromCsrRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateCertificateFromCsrRequest original) {
      super(original);
    }

    /**
     * Sets {@link CreateCertificateFromCsrRequest#certificateSigningRequest()}; null for absent.
     */
    public Builder certificateSigningRequest(String certificateSigningRequest) {
      return set(0, certificateSigningRequest);
    }

    /** Sets {@link CreateCertificateFromCsrRequest#setAsActive()}; null for absent. */
    public Builder setAsActive(Boolean setAsActive) {
      return set(1, setAsActive);
    }
  }
}
