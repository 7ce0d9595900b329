package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code createKeysAndCertificate} answers. */
public final class CreateKeysAndCertificateResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "certificateArn,certificateId,certificatePem,keyPair",
          "t,t,t,r",
          'r',
          new CreateKeysAndCertificateResponse(null));

  private CreateKeysAndCertificateResponse(Object[] values) {
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
    return new CreateKeysAndCertificateResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return KeyPair.SHAPE;
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

  /** {@return the certificate, as PEM; 1 to 65536 characters; null if absent} */
  public String certificatePem() {
    return (String) at(2);
  }

  /** {@return the key pair. The private key is given this once; null if absent} */
  public KeyPair keyPair() {
    return (KeyPair) at(3);
  }

  /**
   * Builds {@link CreateKeysAndCertificateResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<CreateKeysAndCertificateResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateKeysAndCertificateResponse original) {
      super(original);
    }

    /** Sets {@link CreateKeysAndCertificateResponse#certificateArn()}; null for absent. */
    public Builder certificateArn(String certificateArn) {
      return set(0, certificateArn);
    }

    /** Sets {@link CreateKeysAndCertificateResponse#certificateId()}; null for absent. */
    public Builder certificateId(String certificateId) {
      return set(1, certificateId);
    }

    /** Sets {@link CreateKeysAndCertificateResponse#certificatePem()}; null for absent. */
    public Builder certificatePem(String certificatePem) {
      return set(2, certificatePem);
    }

    /** Sets {@link CreateKeysAndCertificateResponse#keyPair()}; null for absent. */
    public Builder keyPair(KeyPair keyPair) {
      return set(3, keyPair);
    }

    /** Sets {@link CreateKeysAndCertificateResponse#keyPair()} to what a function builds. */
    public Builder keyPair(Consumer<KeyPair.Builder> keyPair) {
      return keyPair(KeyPair.builder().applyMutation(keyPair).build());
    }
  }
}
