package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** What {@code createEnrichmentJob} answers. */
public final class CreateEnrichmentJobResponse extends Response {
  static final Shape SHAPE =
      new Shape("jobId,status,createdAt", "t,e,m", 'r', new CreateEnrichmentJobResponse(null));

  private CreateEnrichmentJobResponse(Object[] values) {
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
    return new CreateEnrichmentJobResponse(values);
  }

  /** {@return the id of the job; 36 characters; null if absent} */
  public String jobId() {
    return (String) at(0);
  }

  /**
   * {@return where the job is at first, usually {@code PENDING}; {@link
   * EnrichmentJobStatus#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public EnrichmentJobStatus status() {
    return EnrichmentJobStatus.fromValue(statusAsString());
  }

  /** {@return the text of {@link #status} as AWS has it; null if absent} */
  public String statusAsString() {
    return (String) at(1);
  }

  /** {@return when it was created; null if absent} */
  public Instant createdAt() {
    return (Instant) at(2);
  }

  /**
   * Builds {@link CreateEnrichmentJobResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder extends Response.Builder<CreateEnrichmentJobResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateEnrichmentJobResponse original) {
      super(original);
    }

    /** Sets {@link CreateEnrichmentJobResponse#jobId()}; null for absent. */
    public Builder jobId(String jobId) {
      return set(0, jobId);
    }

    /** Sets {@link CreateEnrichmentJobResponse#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(1, status);
    }

    /** Sets {@link CreateEnrichmentJobResponse#status()}; null for absent. */
    public Builder status(EnrichmentJobStatus status) {
      return setText(1, status);
    }

    /** Sets {@link CreateEnrichmentJobResponse#createdAt()}; null for absent. */
    public Builder createdAt(Instant createdAt) {
      return set(2, createdAt);
    }
  }
}
