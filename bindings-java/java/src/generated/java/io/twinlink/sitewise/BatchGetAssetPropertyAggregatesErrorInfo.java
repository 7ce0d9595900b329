package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** Why and when reading the aggregates of an entry failed. */
public final class BatchGetAssetPropertyAggregatesErrorInfo extends Structure {
  static final Shape SHAPE =
      new Shape(
          "errorCode,errorTimestamp",
          "e,m",
          's',
          new BatchGetAssetPropertyAggregatesErrorInfo(null));

  private BatchGetAssetPropertyAggregatesErrorInfo(Object[] values) {
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
    return new BatchGetAssetPropertyAggregatesErrorInfo(values);
  }

  /**
   * {@return why it failed, as a code; {@link
   * BatchGetAssetPropertyAggregatesErrorCode#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version; null if absent}
   */
  public BatchGetAssetPropertyAggregatesErrorCode errorCode() {
    return BatchGetAssetPropertyAggregatesErrorCode.fromValue(errorCodeAsString());
  }

  /** {@return the text of {@link #errorCode} as AWS has it; null if absent} */
  public String errorCodeAsString() {
    return (String) at(0);
  }

  /** {@return when it failed; null if absent} */
  public Instant errorTimestamp() {
    return (Instant) at(1);
  }

  /**
   * Builds {@link BatchGetAssetPropertyAggregatesErrorInfo}. Builders may be used again and belong
   * to one thread.
   */
  public static final class Builder
      extends Structure.Builder<BatchGetAssetPropertyAggregatesErrorInfo, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchGetAssetPropertyAggregatesErrorInfo original) {
      super(original);
    }

    /**
     * Sets {@link BatchGetAssetPropertyAggregatesErrorInfo#errorCodeAsString()}; null for absent.
     */
    public Builder errorCode(String errorCode) {
      return set(0, errorCode);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesErrorInfo#errorCode()}; null for absent. */
    public Builder errorCode(BatchGetAssetPropertyAggregatesErrorCode errorCode) {
      return setText(0, errorCode);
    }

    /** Sets {@link BatchGetAssetPropertyAggregatesErrorInfo#errorTimestamp()}; null for absent. */
    public Builder errorTimestamp(Instant errorTimestamp) {
      return set(1, errorTimestamp);
    }
  }
}
