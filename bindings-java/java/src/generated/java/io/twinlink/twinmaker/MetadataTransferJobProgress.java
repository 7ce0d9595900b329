package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** How far a job has come, in numbers of resources. */
public final class MetadataTransferJobProgress extends Structure {
  static final Shape SHAPE =
      new Shape(
          "totalCount,succeededCount,skippedCount,failedCount",
          "i,i,i,i",
          's',
          new MetadataTransferJobProgress(null));

  private MetadataTransferJobProgress(Object[] values) {
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
    return new MetadataTransferJobProgress(values);
  }

  /** {@return how many resources the job deals with in all; null if absent} */
  public Integer totalCount() {
    return (Integer) at(0);
  }

  /** {@return how many were transferred; null if absent} */
  public Integer succeededCount() {
    return (Integer) at(1);
  }

  /** {@return how many were skipped; null if absent} */
  public Integer skippedCount() {
    return (Integer) at(2);
  }

  /** {@return how many failed; null if absent} */
  public Integer failedCount() {
    return (Integer) at(3);
  }

  /**
   * Builds {@link MetadataTransferJobProgress}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<MetadataTransferJobProgress, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(MetadataTransferJobProgress original) {
      super(original);
    }

    /** Sets {@link MetadataTransferJobProgress#totalCount()}; null for absent. */
    public Builder totalCount(Integer totalCount) {
      return set(0, totalCount);
    }

    /** Sets {@link MetadataTransferJobProgress#succeededCount()}; null for absent. */
    public Builder succeededCount(Integer succeededCount) {
      return set(1, succeededCount);
    }

    /** Sets {@link MetadataTransferJobProgress#skippedCount()}; null for absent. */
    public Builder skippedCount(Integer skippedCount) {
      return set(2, skippedCount);
    }

    /** Sets {@link MetadataTransferJobProgress#failedCount()}; null for absent. */
    public Builder failedCount(Integer failedCount) {
      return set(3, failedCount);
    }
  }
}
