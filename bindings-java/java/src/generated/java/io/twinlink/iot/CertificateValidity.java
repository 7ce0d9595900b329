package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** From when to when a certificate is valid. */
public final class CertificateValidity extends Structure {
  static final Shape SHAPE =
      new Shape("notBefore,notAfter", "m,m", 's', new CertificateValidity(null));

  private CertificateValidity(Object[] values) {
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
    return new CertificateValidity(values);
  }

  /** {@return when its validity begins; null if absent} */
  public Instant notBefore() {
    return (Instant) at(0);
  }

  /** {@return when its validity ends; null if absent} */
  public Instant notAfter() {
    return (Instant) at(1);
  }

  /** Builds {@link CertificateValidity}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<CertificateValidity, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CertificateValidity original) {
      super(original);
    }

    /** Sets {@link CertificateValidity#notBefore()}; null for absent. */
    public Builder notBefore(Instant notBefore) {
      return set(0, notBefore);
    }

    /** Sets {@link CertificateValidity#notAfter()}; null for absent. */
    public Builder notAfter(Instant notAfter) {
      return set(1, notAfter);
    }
  }
}
