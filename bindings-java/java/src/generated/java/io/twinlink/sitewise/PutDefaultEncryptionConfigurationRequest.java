package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code putDefaultEncryptionConfiguration} takes. */
public final class PutDefaultEncryptionConfigurationRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "encryptionType,kmsKeyId",
          "e,t",
          's',
          new PutDefaultEncryptionConfigurationRequest(null));

  private PutDefaultEncryptionConfigurationRequest(Object[] values) {
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
    return new PutDefaultEncryptionConfigurationRequest(values);
  }

  /**
   * {@return whose key encrypts the data: the service's own, or a KMS key of yours; {@link
   * EncryptionType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public EncryptionType encryptionType() {
    return EncryptionType.fromValue(encryptionTypeAsString());
  }

  /** {@return the text of {@link #encryptionType} as AWS has it; null if absent} */
  public String encryptionTypeAsString() {
    return (String) at(0);
  }

  /**
   * {@return the id of your KMS key. Needed with {@code KMS_BASED_ENCRYPTION}; 1 to 2048
   * characters; null if absent}
   */
  public String kmsKeyId() {
    return (String) at(1);
  }

  /**
   * Builds {@link PutDefaultEncryptionConfigurationRequest}. Builders may be used again and belong
   * to one thread.
   */
  public static final class Builder
      extends Structure.Builder<PutDefaultEncryptionConfigurationRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PutDefaultEncryptionConfigurationRequest original) {
      super(original);
    }

    /**
     * Sets {@link PutDefaultEncryptionConfigurationRequest#encryptionTypeAsString()}; null for
     * absent.
     */
    public Builder encryptionType(String encryptionType) {
      return set(0, encryptionType);
    }

    /** Sets {@link PutDefaultEncryptionConfigurationRequest#encryptionType()}; null for absent. */
    public Builder encryptionType(EncryptionType encryptionType) {
      return setText(0, encryptionType);
    }

    /** Sets {@link PutDefaultEncryptionConfigurationRequest#kmsKeyId()}; null for absent. */
    public Builder kmsKeyId(String kmsKeyId) {
      return set(1, kmsKeyId);
    }
  }
}
