package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** A metadata transfer job in short, without source and destination. */
public final class MetadataTransferJobSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "metadataTransferJobId,arn,creationDateTime,updateDateTime,status,progress",
          "t,t,m,m,r,r",
          's',
          new MetadataTransferJobSummary(null));

  private MetadataTransferJobSummary(Object[] values) {
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
    return new MetadataTransferJobSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return MetadataTransferJobStatus.SHAPE;
      case 5:
        return MetadataTransferJobProgress.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the job's id; 1 to 128 characters; null if absent} */
  public String metadataTransferJobId() {
    return (String) at(0);
  }

  /** {@return its ARN; 20 to 2048 characters; null if absent} */
  public String arn() {
    return (String) at(1);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDateTime() {
    return (Instant) at(2);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updateDateTime() {
    return (Instant) at(3);
  }

  /** {@return the job's state, with its error or its place in the queue; null if absent} */
  public MetadataTransferJobStatus status() {
    return (MetadataTransferJobStatus) at(4);
  }

  /** {@return how many resources are done, skipped and failed, and of how many; null if absent} */
  public MetadataTransferJobProgress progress() {
    return (MetadataTransferJobProgress) at(5);
  }

  /**
   * Builds {@link MetadataTransferJobSummary}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<MetadataTransferJobSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(MetadataTransferJobSummary original) {
      super(original);
    }

    /** Sets {@link MetadataTransferJobSummary#metadataTransferJobId()}; null for absent. */
    public Builder metadataTransferJobId(String metadataTransferJobId) {
      return set(0, metadataTransferJobId);
    }

    /** Sets {@link MetadataTransferJobSummary#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(1, arn);
    }

    /** Sets {@link MetadataTransferJobSummary#creationDateTime()}; null for absent. */
    public Builder creationDateTime(Instant creationDateTime) {
      return set(2, creationDateTime);
    }

    /** Sets {@link MetadataTransferJobSummary#updateDateTime()}; null for absent. */
    public Builder updateDateTime(Instant updateDateTime) {
      return set(3, updateDateTime);
    }

    /** Sets {@link MetadataTransferJobSummary#status()}; null for absent. */
    public Builder status(MetadataTransferJobStatus status) {
      return set(4, status);
    }

    /** Sets {@link MetadataTransferJobSummary#status()} to what a function builds. */
    public Builder status(Consumer<MetadataTransferJobStatus.Builder> status) {
      return status(MetadataTransferJobStatus.builder().applyMutation(status).build());
    }

    /** Sets {@link MetadataTransferJobSummary#progress()}; null for absent. */
    public Builder progress(MetadataTransferJobProgress progress) {
      return set(5, progress);
    }

    /** Sets {@link MetadataTransferJobSummary#progress()} to what a function builds. */
    public Builder progress(Consumer<MetadataTransferJobProgress.Builder> progress) {
      return progress(MetadataTransferJobProgress.builder().applyMutation(progress).build());
    }
  }
}
