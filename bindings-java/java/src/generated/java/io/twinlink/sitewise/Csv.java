package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The format of CSV files: which columns they have. */
public final class Csv extends Structure {
  static final Shape SHAPE = new Shape("columnNames", "[e", 's', new Csv(null));

  private Csv(Object[] values) {
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
    return new Csv(values);
  }

  /**
   * {@return what each column holds, in the order of the file's columns, unmodifiable; empty if
   * absent}
   */
  public List<ColumnName> columnNames() {
    List<ColumnName> constants = new ArrayList<>();
    for (String text : columnNamesAsStrings()) {
      constants.add(ColumnName.fromValue(text));
    }
    return Collections.unmodifiableList(constants);
  }

  /** {@return the texts of {@link #columnNames} as AWS has them, unmodifiable; empty if absent} */
  public List<String> columnNamesAsStrings() {
    return listAt(0);
  }

  /** {@return whether {@link #columnNames} is there, even if empty} */
  public boolean hasColumnNames() {
    return at(0) != null;
  }

  /** Builds {@link Csv}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Csv, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Csv original) {
      super(original);
    }

    /** Sets {@link Csv#columnNames()}; null for absent. */
    public Builder columnNames(Collection<ColumnName> columnNames) {
      return setTexts(0, columnNames);
    }

    /** Sets {@link Csv#columnNames()}. */
    public Builder columnNames(ColumnName... columnNames) {
      return columnNames(Arrays.asList(columnNames));
    }

    /** Sets {@link Csv#columnNamesAsStrings()}; null for absent. */
    public Builder columnNamesWithStrings(Collection<String> columnNames) {
      return setList(0, columnNames);
    }

    /** Sets {@link Csv#columnNamesAsStrings()}. */
    public Builder columnNamesWithStrings(String... columnNames) {
      return columnNamesWithStrings(Arrays.asList(columnNames));
    }
  }
}
