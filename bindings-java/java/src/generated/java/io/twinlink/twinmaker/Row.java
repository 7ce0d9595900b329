package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A row of the result. */
public final class Row extends Structure {
  static final Shape SHAPE = new Shape("rowData", "[o", 's', new Row(null));

  private Row(Object[] values) {
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
    return new Row(values);
  }

  /** {@return the cells, in the order of the columns, unmodifiable; empty if absent} */
  public List<Object> rowData() {
    return listAt(0);
  }

  /** {@return whether {@link #rowData} is there, even if empty} */
  public boolean hasRowData() {
    return at(0) != null;
  }

  /** Builds {@link Row}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Row, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Row original) {
      super(original);
    }

    /** Sets {@link Row#rowData()}; null for absent. */
    public Builder rowData(Collection<Object> rowData) {
      return setList(0, rowData);
    }

    /** Sets {@link Row#rowData()}. */
    public Builder rowData(Object... rowData) {
      return rowData(Arrays.asList(rowData));
    }
  }
}
