package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** Why and when reading the history of an entry failed. */
public final class BatchGetAssetPropertyValueHistoryErrorInfo extends Structure {
  static final Shape SHAPE =
      new Shape(
          "errorCode,errorTimestamp",
          "e,m",
          's',
          new BatchGetAssetPropertyValueHistoryErrorInfo(null));

  private BatchGetAssetPropertyValueHistoryErrorInfo(Object[] values) {
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
    return new BatchGetAssetPropertyValueHistoryErrorInfo(values);
  }

  /**
   * {@return why it failed, as a code; {@link
   * BatchGetAssetPropertyValueHistoryErrorCode#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version; null if absent}
   */
  public BatchGetAssetPropertyValueHistoryErrorCode errorCode() {
    return BatchGetAssetPropertyValueHistoryErrorCode.fromValue(errorCodeAsString());
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
   * Builds {@link BatchGetAssetPropertyValueHistoryErrorInfo}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Structure.Builder<BatchGetAssetPropertyValueHistoryErrorInfo, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchGetAssetPropertyValueHistoryErrorInfo original) {
      super(original);
    }

    /**
     * Sets {@link BatchGetAssetPropertyValueHistoryErrorInfo#errorCodeAsString()}; null for absent.
     */
    public Builder errorCode(String errorCode) {
      return set(0, errorCode);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryErrorInfo#errorCode()}; null for absent. */
    public Builder errorCode(BatchGetAssetPropertyValueHistoryErrorCode errorCode) {
      return setText(0, errorCode);
    }

    /**
     * Sets {@link BatchGetAssetPropertyValueHistoryErrorInfo#errorTimestamp()}; null for absent.
     */
    public Builder errorTimestamp(Instant errorTimestamp) {
      return set(1, errorTimestamp);
    }
  }
}
