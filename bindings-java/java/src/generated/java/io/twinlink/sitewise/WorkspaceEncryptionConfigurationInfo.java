package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** How a workspace is encrypted. */
public final class WorkspaceEncryptionConfigurationInfo extends Structure {
  static final Shape SHAPE =
      new Shape(
          "encryptionType,kmsKeyArn", "e,t", 's', new WorkspaceEncryptionConfigurationInfo(null));

  private WorkspaceEncryptionConfigurationInfo(Object[] values) {
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
    return new WorkspaceEncryptionConfigurationInfo(values);
  }

  /**
   * {@return whether the key of IoT SiteWise encrypts the data, or a KMS key of your own; {@link
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
   * {@return the ARN of the KMS key, if {@code encryptionType} is {@code KMS_BASED_ENCRYPTION}; 1
   * to 1600 characters; null if absent}
   */
  public String kmsKeyArn() {
    return (String) at(1);
  }

  /**
   * Builds {@link WorkspaceEncryptionConfigurationInfo}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Structure.Builder<WorkspaceEncryptionConfigurationInfo, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(WorkspaceEncryptionConfigurationInfo original) {
      super(original);
    }

    /**
     * Sets {@link WorkspaceEncryptionConfigurationInfo#encryptionTypeAsString()}; null for absent.
     */
    public Builder encryptionType(String encryptionType) {
      return set(0, encryptionType);
    }

    /** Sets {@link WorkspaceEncryptionConfigurationInfo#encryptionType()}; null for absent. */
    public Builder encryptionType(EncryptionType encryptionType) {
      return setText(0, encryptionType);
    }

    /** Sets {@link WorkspaceEncryptionConfigurationInfo#kmsKeyArn()}; null for absent. */
    public Builder kmsKeyArn(String kmsKeyArn) {
      return set(1, kmsKeyArn);
    }
  }
}
