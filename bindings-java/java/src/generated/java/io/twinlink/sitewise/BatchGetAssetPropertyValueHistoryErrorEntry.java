package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** An entry whose history could not be read, and why. */
public final class BatchGetAssetPropertyValueHistoryErrorEntry extends Structure {
  static final Shape SHAPE =
      new Shape(
          "errorCode,errorMessage,entryId",
          "e,t,t",
          's',
          new BatchGetAssetPropertyValueHistoryErrorEntry(null));

  private BatchGetAssetPropertyValueHistoryErrorEntry(Object[] values) {
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
    return new BatchGetAssetPropertyValueHistoryErrorEntry(values);
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

  /** {@return why it failed, as a sentence; null if absent} */
  public String errorMessage() {
    return (String) at(1);
  }

  /**
   * {@return the id that you gave the entry; results and errors carry it; 1 to 64 characters; null
   * if absent}
   */
  public String entryId() {
    return (String) at(2);
  }

  /**
   * Builds {@link BatchGetAssetPropertyValueHistoryErrorEntry}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Structure.Builder<BatchGetAssetPropertyValueHistoryErrorEntry, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchGetAssetPropertyValueHistoryErrorEntry original) {
      super(original);
    }

    /**
     * Sets {@link BatchGetAssetPropertyValueHistoryErrorEntry#errorCodeAsString()}; null for
     * absent.
     */
    public Builder errorCode(String errorCode) {
      return set(0, errorCode);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryErrorEntry#errorCode()}; null for absent. */
    public Builder errorCode(BatchGetAssetPropertyValueHistoryErrorCode errorCode) {
      return setText(0, errorCode);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryErrorEntry#errorMessage()}; null for absent. */
    public Builder errorMessage(String errorMessage) {
      return set(1, errorMessage);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistoryErrorEntry#entryId()}; null for absent. */
    public Builder entryId(String entryId) {
      return set(2, entryId);
    }
  }
}
