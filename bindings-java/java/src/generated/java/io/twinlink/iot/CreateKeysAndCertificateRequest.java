package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code createKeysAndCertificate} takes. */
public final class CreateKeysAndCertificateRequest extends Structure {
  static final Shape SHAPE =
      new Shape("setAsActive", "b", 's', new CreateKeysAndCertificateRequest(null));

  private CreateKeysAndCertificateRequest(Object[] values) {
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
    return new CreateKeysAndCertificateRequest(values);
  }

  /** {@return whether it is active at once. Default: false; null if absent} */
  public Boolean setAsActive() {
    return (Boolean) at(0);
  }

  /**
   * Builds {@link CreateKeysAndCertificateRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<CreateKeysAndCertificateRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateKeysAndCertificateRequest original) {
      super(original);
    }

    /** Sets {@link CreateKeysAndCertificateRequest#setAsActive()}; null for absent. */
    public Builder setAsActive(Boolean setAsActive) {
      return set(0, setAsActive);
    }
  }
}
