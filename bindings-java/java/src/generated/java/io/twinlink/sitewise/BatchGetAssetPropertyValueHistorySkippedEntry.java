package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** An entry that has nothing on this page, because an earlier page has finished it. */
public final class BatchGetAssetPropertyValueHistorySkippedEntry extends Structure {
  static final Shape SHAPE =
      new Shape(
          "entryId,completionStatus,errorInfo",
          "t,e,r",
          's',
          new BatchGetAssetPropertyValueHistorySkippedEntry(null));

  private BatchGetAssetPropertyValueHistorySkippedEntry(Object[] values) {
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
    return new BatchGetAssetPropertyValueHistorySkippedEntry(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return BatchGetAssetPropertyValueHistoryErrorInfo.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the id that you gave the entry; results and errors carry it; 1 to 64 characters; null
   * if absent}
   */
  public String entryId() {
    return (String) at(0);
  }

  /**
   * {@return how the entry ended on an earlier page; {@link
   * BatchEntryCompletionStatus#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if
   * absent}
   */
  public BatchEntryCompletionStatus completionStatus() {
    return BatchEntryCompletionStatus.fromValue(completionStatusAsString());
  }

  /** {@return the text of {@link #completionStatus} as AWS has it; null if absent} */
  public String completionStatusAsString() {
    return (String) at(1);
  }

  /** {@return why and when the entry failed; absent otherwise} */
  public BatchGetAssetPropertyValueHistoryErrorInfo errorInfo() {
    return (BatchGetAssetPropertyValueHistoryErrorInfo) at(2);
  }

  /**
   * Builds {@link BatchGetAssetPropertyValueHistorySkippedEntry}. Builders may be used again and
   * belong to one thread.
   */
  public static final class Builder
      extends Structure.Builder<BatchGetAssetPropertyValueHistorySkippedEntry, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(BatchGetAssetPropertyValueHistorySkippedEntry original) {
      super(original);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistorySkippedEntry#entryId()}; null for absent. */
    public Builder entryId(String entryId) {
      return set(0, entryId);
    }

    /**
     * Sets {@link BatchGetAssetPropertyValueHistorySkippedEntry#completionStatusAsString()}; null
     * for absent.
     */
    public Builder completionStatus(String completionStatus) {
      return set(1, completionStatus);
    }

    /**
     * Sets {@link BatchGetAssetPropertyValueHistorySkippedEntry#completionStatus()}; null for
     * absent.
     */
    public Builder completionStatus(BatchEntryCompletionStatus completionStatus) {
      return setText(1, completionStatus);
    }

    /** Sets {@link BatchGetAssetPropertyValueHistorySkippedEntry#errorInfo()}; null for absent. */
    public Builder errorInfo(BatchGetAssetPropertyValueHistoryErrorInfo errorInfo) {
      return set(2, errorInfo);
    }

    /**
     * Sets {@link BatchGetAssetPropertyValueHistorySkippedEntry#errorInfo()} to what a function
     * builds.
     */
    public Builder errorInfo(
        Consumer<BatchGetAssetPropertyValueHistoryErrorInfo.Builder> errorInfo) {
      return errorInfo(
          BatchGetAssetPropertyValueHistoryErrorInfo.builder().applyMutation(errorInfo).build());
    }
  }
}
