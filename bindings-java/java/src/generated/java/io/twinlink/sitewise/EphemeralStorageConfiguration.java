package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** The temporary storage of a task's container. */
public final class EphemeralStorageConfiguration extends Structure {
  static final Shape SHAPE =
      new Shape(
          "storageClass,storageSizeInGiB", "e,i", 's', new EphemeralStorageConfiguration(null));

  private EphemeralStorageConfiguration(Object[] values) {
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
    return new EphemeralStorageConfiguration(values);
  }

  /**
   * {@return what pattern of work the storage suits, and how fast it is; {@link
   * StorageClass#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public StorageClass storageClass() {
    return StorageClass.fromValue(storageClassAsString());
  }

  /** {@return the text of {@link #storageClass} as AWS has it; null if absent} */
  public String storageClassAsString() {
    return (String) at(0);
  }

  /** {@return the size of the volume in GiB; 1 to 16384; null if absent} */
  public Integer storageSizeInGiB() {
    return (Integer) at(1);
  }

  /**
   * Builds {@link EphemeralStorageConfiguration}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<EphemeralStorageConfiguration, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(EphemeralStorageConfiguration original) {
      super(original);
    }

    /** Sets {@link EphemeralStorageConfiguration#storageClassAsString()}; null for absent. */
    public Builder storageClass(String storageClass) {
      return set(0, storageClass);
    }

    /** Sets {@link EphemeralStorageConfiguration#storageClass()}; null for absent. */
    public Builder storageClass(StorageClass storageClass) {
      return setText(0, storageClass);
    }

    /** Sets {@link EphemeralStorageConfiguration#storageSizeInGiB()}; null for absent. */
    public Builder storageSizeInGiB(Integer storageSizeInGiB) {
      return set(1, storageSizeInGiB);
    }
  }
}
