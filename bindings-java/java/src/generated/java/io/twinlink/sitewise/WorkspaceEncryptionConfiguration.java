package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/**
 * How a workspace is to be encrypted: with the key of IoT SiteWise or with a KMS key of your own.
 */
public final class WorkspaceEncryptionConfiguration extends Structure {
  static final Shape SHAPE =
      new Shape("encryptionType,kmsKeyId", "e,t", 's', new WorkspaceEncryptionConfiguration(null));

  private WorkspaceEncryptionConfiguration(Object[] values) {
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
    return new WorkspaceEncryptionConfiguration(values);
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
   * {@return your KMS key, by id, ARN or alias: needed for {@code KMS_BASED_ENCRYPTION}, left out
   * otherwise. Once in use, it stays; 1 to 2048 characters; null if absent}
   */
  public String kmsKeyId() {
    return (String) at(1);
  }

  /**
   * Builds {@link WorkspaceEncryptionConfiguration}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<WorkspaceEncryptionConfiguration, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(WorkspaceEncryptionConfiguration original) {
      super(original);
    }

    /** Sets {@link WorkspaceEncryptionConfiguration#encryptionTypeAsString()}; null for absent. */
    public Builder encryptionType(String encryptionType) {
      return set(0, encryptionType);
    }

    /** Sets {@link WorkspaceEncryptionConfiguration#encryptionType()}; null for absent. */
    public Builder encryptionType(EncryptionType encryptionType) {
      return setText(0, encryptionType);
    }

    /** Sets {@link WorkspaceEncryptionConfiguration#kmsKeyId()}; null for absent. */
    public Builder kmsKeyId(String kmsKeyId) {
      return set(1, kmsKeyId);
    }
  }
}
