package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code cancelMetadataTransferJob} takes. */
public final class CancelMetadataTransferJobRequest extends Structure {
  static final Shape SHAPE =
      new Shape("metadataTransferJobId", "t", 's', new CancelMetadataTransferJobRequest(null));

  private CancelMetadataTransferJobRequest(Object[] values) {
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
    return new CancelMetadataTransferJobRequest(values);
  }

  /** {@return the job's id; 1 to 128 characters; null if absent} */
  public String metadataTransferJobId() {
    return (String) at(0);
  }

  /**
   * Builds {@link CancelMetadataTransferJobRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<CancelMetadataTransferJobRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CancelMetadataTransferJobRequest original) {
      super(original);
    }

    /** Sets {@link CancelMetadataTransferJobRequest#metadataTransferJobId()}; null for absent. */
    public Builder metadataTransferJobId(String metadataTransferJobId) {
      return set(0, metadataTransferJobId);
    }
  }
}
