package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code cancelEnrichmentJob} answers. */
public final class CancelEnrichmentJobResponse extends Response {
  static final Shape SHAPE =
      new Shape("jobId,status", "t,e", 'r', new CancelEnrichmentJobResponse(null));

  private CancelEnrichmentJobResponse(Object[] values) {
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
    return new CancelEnrichmentJobResponse(values);
  }

  /** {@return the id of the job; 36 characters; null if absent} */
  public String jobId() {
    return (String) at(0);
  }

  /**
   * {@return always {@code CANCELLED}, whether by this request or an earlier one; {@link
   * EnrichmentJobStatus#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public EnrichmentJobStatus status() {
    return EnrichmentJobStatus.fromValue(statusAsString());
  }

  /** {@return the text of {@link #status} as AWS has it; null if absent} */
  public String statusAsString() {
    return (String) at(1);
  }

  /**
   * Builds {@link CancelEnrichmentJobResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder extends Response.Builder<CancelEnrichmentJobResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CancelEnrichmentJobResponse original) {
      super(original);
    }

    /** Sets {@link CancelEnrichmentJobResponse#jobId()}; null for absent. */
    public Builder jobId(String jobId) {
      return set(0, jobId);
    }

    /** Sets {@link CancelEnrichmentJobResponse#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(1, status);
    }

    /** Sets {@link CancelEnrichmentJobResponse#status()}; null for absent. */
    public Builder status(EnrichmentJobStatus status) {
      return setText(1, status);
    }
  }
}
