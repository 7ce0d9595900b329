package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** Whether a data segment is enriched, and when that was last done. */
public final class DataSegmentEnrichment extends Structure {
  static final Shape SHAPE =
      new Shape("status,lastEnrichedAt", "e,m", 's', new DataSegmentEnrichment(null));

  private DataSegmentEnrichment(Object[] values) {
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
    return new DataSegmentEnrichment(values);
  }

  /**
   * {@return whether the segment is enriched; {@link EnrichmentStatus#UNKNOWN_TO_SDK_VERSION} if it
   * is newer than this version; null if absent}
   */
  public EnrichmentStatus status() {
    return EnrichmentStatus.fromValue(statusAsString());
  }

  /** {@return the text of {@link #status} as AWS has it; null if absent} */
  public String statusAsString() {
    return (String) at(0);
  }

  /** {@return when it was last enriched; null if absent} */
  public Instant lastEnrichedAt() {
    return (Instant) at(1);
  }

  /** Builds {@link DataSegmentEnrichment}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DataSegmentEnrichment, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DataSegmentEnrichment original) {
      super(original);
    }

    /** Sets {@link DataSegmentEnrichment#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(0, status);
    }

    /** Sets {@link DataSegmentEnrichment#status()}; null for absent. */
    public Builder status(EnrichmentStatus status) {
      return setText(0, status);
    }

    /** Sets {@link DataSegmentEnrichment#lastEnrichedAt()}; null for absent. */
    public Builder lastEnrichedAt(Instant lastEnrichedAt) {
      return set(1, lastEnrichedAt);
    }
  }
}
