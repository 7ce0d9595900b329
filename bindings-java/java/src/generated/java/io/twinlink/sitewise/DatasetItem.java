package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** A dataset to export, whole or in part. */
public final class DatasetItem extends Structure {
  static final Shape SHAPE =
      new Shape("datasetId,trimSettings,exportDataTypes", "t,r,[e", 's', new DatasetItem(null));

  private DatasetItem(Object[] values) {
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
    return new DatasetItem(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return TrimSettings.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the dataset; 36 characters; null if absent} */
  public String datasetId() {
    return (String) at(0);
  }

  /**
   * {@return the time range that everything in the dataset is cut to. Default: the whole time range
   * of the dataset; null if absent}
   */
  public TrimSettings trimSettings() {
    return (TrimSettings) at(1);
  }

  /**
   * {@return which kinds of data are exported. Default: all; 1 to 3 of them, unmodifiable; empty if
   * absent}
   */
  public List<ExportDataType> exportDataTypes() {
    List<ExportDataType> constants = new ArrayList<>();
    for (String text : exportDataTypesAsStrings()) {
      constants.add(ExportDataType.fromValue(text));
    }
    return Collections.unmodifiableList(constants);
  }

  /**
   * {@return the texts of {@link #exportDataTypes} as AWS has them, unmodifiable; empty if absent}
   */
  public List<String> exportDataTypesAsStrings() {
    return listAt(2);
  }

  /** {@return whether {@link #exportDataTypes} is there, even if empty} */
  public boolean hasExportDataTypes() {
    return at(2) != null;
  }

  /** Builds {@link DatasetItem}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DatasetItem, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DatasetItem original) {
      super(original);
    }

    /** Sets {@link DatasetItem#datasetId()}; null for absent. */
    public Builder datasetId(String datasetId) {
      return set(0, datasetId);
    }

    /** Sets {@link DatasetItem#trimSettings()}; null for absent. */
    public Builder trimSettings(TrimSettings trimSettings) {
      return set(1, trimSettings);
    }

    /** Sets {@link DatasetItem#trimSettings()} to what a function builds. */
    public Builder trimSettings(Consumer<TrimSettings.Builder> trimSettings) {
      return trimSettings(TrimSettings.builder().applyMutation(trimSettings).build());
    }

    /** Sets {@link DatasetItem#exportDataTypes()}; null for absent. */
    public Builder exportDataTypes(Collection<ExportDataType> exportDataTypes) {
      return setTexts(2, exportDataTypes);
    }

    /** Sets {@link DatasetItem#exportDataTypes()}. */
    public Builder exportDataTypes(ExportDataType... exportDataTypes) {
      return exportDataTypes(Arrays.asList(exportDataTypes));
    }

    /** Sets {@link DatasetItem#exportDataTypesAsStrings()}; null for absent. */
    public Builder exportDataTypesWithStrings(Collection<String> exportDataTypes) {
      return setList(2, exportDataTypes);
    }

    /** Sets {@link DatasetItem#exportDataTypesAsStrings()}. */
    public Builder exportDataTypesWithStrings(String... exportDataTypes) {
      return exportDataTypesWithStrings(Arrays.asList(exportDataTypes));
    }
  }
}
