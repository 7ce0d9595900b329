package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code putStorageConfiguration} takes. */
public final class PutStorageConfigurationRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "storageType,multiLayerStorage,disassociatedDataStorage,retentionPeriod,warmTier,warmTierRetentionPeriod,disallowIngestNullNaN",
          "e,r,e,r,e,r,b",
          's',
          new PutStorageConfigurationRequest(null));

  private PutStorageConfigurationRequest(Object[] values) {
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
    return new PutStorageConfigurationRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return MultiLayerStorage.SHAPE;
      case 3:
        return RetentionPeriod.SHAPE;
      case 5:
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

  /** {@return where the cold tier is. Needed with {@code MULTI_LAYER_STORAGE}; null if absent} */
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
   * {@return whether there is a warm tier: storage run by the service and made for analytical
   * queries; {@link WarmTierState#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if
   * absent}
   */
  public WarmTierState warmTier() {
    return WarmTierState.fromValue(warmTierAsString());
  }

  /** {@return the text of {@link #warmTier} as AWS has it; null if absent} */
  public String warmTierAsString() {
    return (String) at(4);
  }

  /**
   * {@return how long the warm tier keeps data before deleting it. Can be set only with a cold
   * tier; null if absent}
   */
  public WarmTierRetentionPeriod warmTierRetentionPeriod() {
    return (WarmTierRetentionPeriod) at(5);
  }

  /**
   * {@return whether NULL and NaN values are refused. Default: no, they are accepted; null if
   * absent}
   */
  public Boolean disallowIngestNullNaN() {
    return (Boolean) at(6);
  }

  /**
   * Builds {@link PutStorageConfigurationRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<PutStorageConfigurationRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PutStorageConfigurationRequest original) {
      super(original);
    }

    /** Sets {@link PutStorageConfigurationRequest#storageTypeAsString()}; null for absent. */
    public Builder storageType(String storageType) {
      return set(0, storageType);
    }

    /** Sets {@link PutStorageConfigurationRequest#storageType()}; null for absent. */
    public Builder storageType(StorageType storageType) {
      return setText(0, storageType);
    }

    /** Sets {@link PutStorageConfigurationRequest#multiLayerStorage()}; null for absent. */
    public Builder multiLayerStorage(MultiLayerStorage multiLayerStorage) {
      return set(1, multiLayerStorage);
    }

    /**
     * Sets {@link PutStorageConfigurationRequest#multiLayerStorage()} to what a function builds.
     */
    public Builder multiLayerStorage(Consumer<MultiLayerStorage.Builder> multiLayerStorage) {
      return multiLayerStorage(
          MultiLayerStorage.builder().applyMutation(multiLayerStorage).build());
    }

    /**
     * Sets {@link PutStorageConfigurationRequest#disassociatedDataStorageAsString()}; null for
     * absent.
     */
    public Builder disassociatedDataStorage(String disassociatedDataStorage) {
      return set(2, disassociatedDataStorage);
    }

    /** Sets {@link PutStorageConfigurationRequest#disassociatedDataStorage()}; null for absent. */
    public Builder disassociatedDataStorage(
        DisassociatedDataStorageState disassociatedDataStorage) {
      return setText(2, disassociatedDataStorage);
    }

    /** Sets {@link PutStorageConfigurationRequest#retentionPeriod()}; null for absent. */
    public Builder retentionPeriod(RetentionPeriod retentionPeriod) {
      return set(3, retentionPeriod);
    }

    /** Sets {@link PutStorageConfigurationRequest#retentionPeriod()} to what a function builds. */
    public Builder retentionPeriod(Consumer<RetentionPeriod.Builder> retentionPeriod) {
      return retentionPeriod(RetentionPeriod.builder().applyMutation(retentionPeriod).build());
    }

    /** Sets {@link PutStorageConfigurationRequest#warmTierAsString()}; null for absent. */
    public Builder warmTier(String warmTier) {
      return set(4, warmTier);
    }

    /** Sets {@link PutStorageConfigurationRequest#warmTier()}; null for absent. */
    public Builder warmTier(WarmTierState warmTier) {
      return setText(4, warmTier);
    }

    /** Sets {@link PutStorageConfigurationRequest#warmTierRetentionPeriod()}; null for absent. */
    public Builder warmTierRetentionPeriod(WarmTierRetentionPeriod warmTierRetentionPeriod) {
      return set(5, warmTierRetentionPeriod);
    }

    /**
     * Sets {@link PutStorageConfigurationRequest#warmTierRetentionPeriod()} to what a function
     * builds.
     */
    public Builder warmTierRetentionPeriod(
        Consumer<WarmTierRetentionPeriod.Builder> warmTierRetentionPeriod) {
      return warmTierRetentionPeriod(
          WarmTierRetentionPeriod.builder().applyMutation(warmTierRetentionPeriod).build());
    }

    /** Sets {@link PutStorageConfigurationRequest#disallowIngestNullNaN()}; null for absent. */
    public Builder disallowIngestNullNaN(Boolean disallowIngestNullNaN) {
      return set(6, disallowIngestNullNaN);
    }
  }
}
