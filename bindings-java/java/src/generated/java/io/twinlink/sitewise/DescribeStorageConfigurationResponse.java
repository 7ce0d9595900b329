package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** What {@code describeStorageConfiguration} answers. */
public final class DescribeStorageConfigurationResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "storageType,multiLayerStorage,disassociatedDataStorage,retentionPeriod,configurationStatus,lastUpdateDate,warmTier,warmTierRetentionPeriod,disallowIngestNullNaN",
          "e,r,e,r,r,m,e,r,b",
          'r',
          new DescribeStorageConfigurationResponse(null));

  private DescribeStorageConfigurationResponse(Object[] values) {
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
    return new DescribeStorageConfigurationResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return MultiLayerStorage.SHAPE;
      case 3:
        return RetentionPeriod.SHAPE;
      case 4:
        return ConfigurationStatus.SHAPE;
      case 7:
        return WarmTierRetentionPeriod.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return whether only the hot tier keeps data, or the hot and the cold tier; {@link
   * StorageType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public StorageType storageType() {
    return StorageType.fromValue(storageTypeAsString());
  }

  /** {@return the text of {@link #storageType} as AWS has it; null if absent} */
  public String storageTypeAsString() {
    return (String) at(0);
  }

  /** {@return where the cold tier is. Goes with {@code MULTI_LAYER_STORAGE}; null if absent} */
  public MultiLayerStorage multiLayerStorage() {
    return (MultiLayerStorage) at(1);
  }

  /**
   * {@return whether time series that belong to no asset property are accepted. Once enabled,
   * always enabled; {@link DisassociatedDataStorageState#UNKNOWN_TO_SDK_VERSION} if it is newer
   * than this version; null if absent}
   */
  public DisassociatedDataStorageState disassociatedDataStorage() {
    return DisassociatedDataStorageState.fromValue(disassociatedDataStorageAsString());
  }

  /** {@return the text of {@link #disassociatedDataStorage} as AWS has it; null if absent} */
  public String disassociatedDataStorageAsString() {
    return (String) at(2);
  }

  /** {@return how long the hot tier keeps data. Default: without limit; null if absent} */
  public RetentionPeriod retentionPeriod() {
    return (RetentionPeriod) at(3);
  }

  /**
   * {@return whether the configuration is in force, with the error if the last change failed; null
   * if absent}
   */
  public ConfigurationStatus configurationStatus() {
    return (ConfigurationStatus) at(4);
  }

  /** {@return when the storage configuration was last changed; null if absent} */
  public Instant lastUpdateDate() {
    return (Instant) at(5);
  }

  /**
   * {@return whether there is a warm tier: storage run by the service and made for analytical
   * queries; {@link WarmTierState#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if
   * absent}
   */
  public WarmTierState warmTier() {
    return WarmTierState.fromValue(warmTierAsString());
  }

  /** {@return the text of {@link #warmTier} as AWS has it; null if absent} */
  public String warmTierAsString() {
    return (String) at(6);
  }

  /**
   * {@return how long the warm tier keeps data before deleting it. Can be set only with a cold
   * tier; null if absent}
   */
  public WarmTierRetentionPeriod warmTierRetentionPeriod() {
    return (WarmTierRetentionPeriod) at(7);
  }

  /**
   * {@return whether NULL and NaN values are refused. Default: no, they are accepted; null if
   * absent}
   */
  public Boolean disallowIngestNullNaN() {
    return (Boolean) at(8);
  }

  /**
   * Builds {@link DescribeStorageConfigurationResponse}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Response.Builder<DescribeStorageConfigurationResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeStorageConfigurationResponse original) {
      super(original);
    }

    /** Sets {@link DescribeStorageConfigurationResponse#storageTypeAsString()}; null for absent. */
    public Builder storageType(String storageType) {
      return set(0, storageType);
    }

    /** Sets {@link DescribeStorageConfigurationResponse#storageType()}; null for absent. */
    public Builder storageType(StorageType storageType) {
      return setText(0, storageType);
    }

    /** Sets {@link DescribeStorageConfigurationResponse#multiLayerStorage()}; null for absent. */
    public Builder multiLayerStorage(MultiLayerStorage multiLayerStorage) {
      return set(1, multiLayerStorage);
    }

    /**
     * Sets {@link DescribeStorageConfigurationResponse#multiLayerStorage()} to what a function
     * builds.
     */
    public Builder multiLayerStorage(Consumer<MultiLayerStorage.Builder> multiLayerStorage) {
      return multiLayerStorage(
          MultiLayerStorage.builder().applyMutation(multiLayerStorage).build());
    }

    /**
     * Sets {@link DescribeStorageConfigurationResponse#disassociatedDataStorageAsString()}; null
     * for absent.
     */
    public Builder disassociatedDataStorage(String disassociatedDataStorage) {
      return set(2, disassociatedDataStorage);
    }

    /**
     * Sets {@link DescribeStorageConfigurationResponse#disassociatedDataStorage()}; null for
     * absent.
     */
    public Builder disassociatedDataStorage(
        DisassociatedDataStorageState disassociatedDataStorage) {
      return setText(2, disassociatedDataStorage);
    }

    /** Sets {@link DescribeStorageConfigurationResponse#retentionPeriod()}; null for absent. */
    public Builder retentionPeriod(RetentionPeriod retentionPeriod) {
      return set(3, retentionPeriod);
    }

    /**
     * Sets {@link DescribeStorageConfigurationResponse#retentionPeriod()} to what a function
     * builds.
     */
    public Builder retentionPeriod(Consumer<RetentionPeriod.Builder> retentionPeriod) {
      return retentionPeriod(RetentionPeriod.builder().applyMutation(retentionPeriod).build());
    }

    /** Sets {@link DescribeStorageConfigurationResponse#configurationStatus()}; null for absent. */
    public Builder configurationStatus(ConfigurationStatus configurationStatus) {
      return set(4, configurationStatus);
    }

    /**
     * Sets {@link DescribeStorageConfigurationResponse#configurationStatus()} to what a function
     * builds.
     */
    public Builder configurationStatus(Consumer<ConfigurationStatus.Builder> configurationStatus) {
      return configurationStatus(
          ConfigurationStatus.builder().applyMutation(configurationStatus).build());
    }

    /** Sets {@link DescribeStorageConfigurationResponse#lastUpdateDate()}; null for absent. */
    public Builder lastUpdateDate(Instant lastUpdateDate) {
      return set(5, lastUpdateDate);
    }

    /** Sets {@link DescribeStorageConfigurationResponse#warmTierAsString()}; null for absent. */
    public Builder warmTier(String warmTier) {
      return set(6, warmTier);
    }

    /** Sets {@link DescribeStorageConfigurationResponse#warmTier()}; null for absent. */
    public Builder warmTier(WarmTierState warmTier) {
      return setText(6, warmTier);
    }

    /**
     * Sets {@link DescribeStorageConfigurationResponse#warmTierRetentionPeriod()}; null for absent.
     */
    public Builder warmTierRetentionPeriod(WarmTierRetentionPeriod warmTierRetentionPeriod) {
      return set(7, warmTierRetentionPeriod);
    }

    /**
     * Sets {@link DescribeStorageConfigurationResponse#warmTierRetentionPeriod()} to what a
     * function builds.
     */
    public Builder warmTierRetentionPeriod(
        Consumer<WarmTierRetentionPeriod.Builder> warmTierRetentionPeriod) {
      return warmTierRetentionPeriod(
          WarmTierRetentionPeriod.builder().applyMutation(warmTierRetentionPeriod).build());
    }

    /**
     * Sets {@link DescribeStorageConfigurationResponse#disallowIngestNullNaN()}; null for absent.
     */
    public Builder disallowIngestNullNaN(Boolean disallowIngestNullNaN) {
      return set(8, disallowIngestNullNaN);
    }
  }
}
