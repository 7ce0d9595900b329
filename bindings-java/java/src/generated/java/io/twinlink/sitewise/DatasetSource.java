package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** Where the data of a dataset come from, and in which form. */
public final class DatasetSource extends Structure {
  static final Shape SHAPE =
      new Shape("sourceType,sourceFormat,sourceDetail", "e,e,r", 's', new DatasetSource(null));

  private DatasetSource(Object[] values) {
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
    return new DatasetSource(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return SourceDetail.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the service that the data come from; {@link DatasetSourceType#UNKNOWN_TO_SDK_VERSION}
   * if it is newer than this version; null if absent}
   */
  public DatasetSourceType sourceType() {
    return DatasetSourceType.fromValue(sourceTypeAsString());
  }

  /** {@return the text of {@link #sourceType} as AWS has it; null if absent} */
  public String sourceTypeAsString() {
    return (String) at(0);
  }

  /**
   * {@return the form of the data at the source; {@link DatasetSourceFormat#UNKNOWN_TO_SDK_VERSION}
   * if it is newer than this version; null if absent}
   */
  public DatasetSourceFormat sourceFormat() {
    return DatasetSourceFormat.fromValue(sourceFormatAsString());
  }

  /** {@return the text of {@link #sourceFormat} as AWS has it; null if absent} */
  public String sourceFormatAsString() {
    return (String) at(1);
  }

  /**
   * {@return what is particular to the source, such as the Kendra knowledge base; null if absent}
   */
  public SourceDetail sourceDetail() {
    return (SourceDetail) at(2);
  }

  /** Builds {@link DatasetSource}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DatasetSource, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DatasetSource original) {
      super(original);
    }

    /** Sets {@link DatasetSource#sourceTypeAsString()}; null for absent. */
    public Builder sourceType(String sourceType) {
      return set(0, sourceType);
    }

    /** Sets {@link DatasetSource#sourceType()}; null for absent. */
    public Builder sourceType(DatasetSourceType sourceType) {
      return setText(0, sourceType);
    }

    /** Sets {@link DatasetSource#sourceFormatAsString()}; null for absent. */
    public Builder sourceFormat(String sourceFormat) {
      return set(1, sourceFormat);
    }

    /** Sets {@link DatasetSource#sourceFormat()}; null for absent. */
    public Builder sourceFormat(DatasetSourceFormat sourceFormat) {
      return setText(1, sourceFormat);
    }

    /** Sets {@link DatasetSource#sourceDetail()}; null for absent. */
    public Builder sourceDetail(SourceDetail sourceDetail) {
      return set(2, sourceDetail);
    }

    /** Sets {@link DatasetSource#sourceDetail()} to what a function builds. */
    public Builder sourceDetail(Consumer<SourceDetail.Builder> sourceDetail) {
      return sourceDetail(SourceDetail.builder().applyMutation(sourceDetail).build());
    }
  }
}
