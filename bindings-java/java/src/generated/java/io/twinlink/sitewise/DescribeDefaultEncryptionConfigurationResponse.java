package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code describeDefaultEncryptionConfiguration} answers. */
public final class DescribeDefaultEncryptionConfigurationResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "encryptionType,kmsKeyArn,configurationStatus",
          "e,t,r",
          'r',
          new DescribeDefaultEncryptionConfigurationResponse(null));

  private DescribeDefaultEncryptionConfigurationResponse(Object[] values) {
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
    return new DescribeDefaultEncryptionConfigurationResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return ConfigurationStatus.SHAPE;
      default:
        return super.part(place);
    }
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
   * {@return the ARN of your KMS key. Given with {@code KMS_BASED_ENCRYPTION}; 1 to 1600
   * characters; null if absent}
   */
  public String kmsKeyArn() {
    return (String) at(1);
  }

  /**
   * {@return whether the configuration is in force, with the error if the last change failed; null
   * if absent}
   */
  public ConfigurationStatus configurationStatus() {
    return (ConfigurationStatus) at(2);
  }

  /**
   * Builds {@link DescribeDefaultEncryptionConfigurationResponse}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Response.Builder<DescribeDefaultEncryptionConfigurationResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeDefaultEncryptionConfigurationResponse original) {
      super(original);
    }

    /**
     * Sets {@link DescribeDefaultEncryptionConfigurationResponse#encryptionTypeAsString()}; null
     * for absent.
     */
    public Builder encryptionType(String encryptionType) {
      return set(0, encryptionType);
    }

    /**
     * Sets {@link DescribeDefaultEncryptionConfigurationResponse#encryptionType()}; null for
     * absent.
     */
    public Builder encryptionType(EncryptionType encryptionType) {
      return setText(0, encryptionType);
    }

    /** Sets {@link DescribeDefaultEncryptionConfigurationResponse#kmsKeyArn()}; null for absent. */
    public Builder kmsKeyArn(String kmsKeyArn) {
      return set(1, kmsKeyArn);
    }

    /**
     * Sets {@link DescribeDefaultEncryptionConfigurationResponse#configurationStatus()}; null for
     * absent.
     */
    public Builder configurationStatus(ConfigurationStatus configurationStatus) {
      return set(2, configurationStatus);
    }

    /**
     * Sets {@link DescribeDefaultEncryptionConfigurationResponse#configurationStatus()} to what a
     * function builds.
     */
    public Builder configurationStatus(Consumer<ConfigurationStatus.Builder> configurationStatus) {
      return configurationStatus(
          ConfigurationStatus.builder().applyMutation(configurationStatus).build());
    }
  }
}
