package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code describeCertificate} answers. */
public final class DescribeCertificateResponse extends Response {
  static final Shape SHAPE =
      new Shape("certificateDescription", "r", 'r', new DescribeCertificateResponse(null));

  private DescribeCertificateResponse(Object[] values) {
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
    return new DescribeCertificateResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return CertificateDescription.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the certificate; null if absent} */
  public CertificateDescription certificateDescription() {
    return (CertificateDescription) at(0);
  }

  /**
   * Builds {@link DescribeCertificateResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder extends Response.Builder<DescribeCertificateResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeCertificateResponse original) {
      super(original);
    }

    /** Sets {@link DescribeCertificateResponse#certificateDescription()}; null for absent. */
    public Builder certificateDescription(CertificateDescription certificateDescription) {
      return set(0, certificateDescription);
    }

    /**
     * Sets {@link DescribeCertificateResponse#certificateDescription()} to what a function builds.
     */
    public Builder certificateDescription(
        Consumer<CertificateDescription.Builder> certificateDescription) {
      return certificateDescription(
          CertificateDescription.builder().applyMutation(certificateDescription).build());
    }
  }
}
