package io.twinlink.twinmaker;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** What {@code createMetadataTransferJob} answers. */
public final class CreateMetadataTransferJobResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "metadataTransferJobId,arn,creationDateTime,status",
          "t,t,m,r",
          'r',
          new CreateMetadataTransferJobResponse(null));

  private CreateMetadataTransferJobResponse(Object[] values) {
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
    return new CreateMetadataTransferJobResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return MetadataTransferJobStatus.SHAPE;
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

  /** {@return the job's state, with its error or its place in the queue; null if absent} */
  public MetadataTransferJobStatus status() {
    return (MetadataTransferJobStatus) at(3);
  }

  /**
   * Builds {@link CreateMetadataTransferJobResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<CreateMetadataTransferJobResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateMetadataTransferJobResponse original) {
      super(original);
    }

    /** Sets {@link CreateMetadataTransferJobResponse#metadataTransferJobId()}; null for absent. */
    public Builder metadataTransferJobId(String metadataTransferJobId) {
      return set(0, metadataTransferJobId);
    }

    /** Sets {@link CreateMetadataTransferJobResponse#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(1, arn);
    }

    /** Sets {@link CreateMetadataTransferJobResponse#creationDateTime()}; null for absent. */
    public Builder creationDateTime(Instant creationDateTime) {
      return set(2, creationDateTime);
    }

    /** Sets {@link CreateMetadataTransferJobResponse#status()}; null for absent. */
    public Builder status(MetadataTransferJobStatus status) {
      return set(3, status);
    }

    /** Sets {@link CreateMetadataTransferJobResponse#status()} to what a function builds. */
    public Builder status(Consumer<MetadataTransferJobStatus.Builder> status) {
      return status(MetadataTransferJobStatus.builder().applyMutation(status).build());
    }
  }
}
