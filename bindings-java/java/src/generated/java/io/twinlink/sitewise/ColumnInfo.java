package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A column in the result of {@code executeQuery}: its name and type. */
public final class ColumnInfo extends Structure {
  static final Shape SHAPE = new Shape("name,type", "t,r", 's', new ColumnInfo(null));

  private ColumnInfo(Object[] values) {
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
    return new ColumnInfo(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return ColumnType.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the column; null if absent} */
  public String name() {
    return (String) at(0);
  }

  /** {@return the type of the column's values; null if absent} */
  public ColumnType type() {
    return (ColumnType) at(1);
  }

  /** Builds {@link ColumnInfo}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ColumnInfo, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ColumnInfo original) {
      super(original);
    }

    /** Sets {@link ColumnInfo#name()}; null for absent. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link ColumnInfo#type()}; null for absent. */
    public Builder type(ColumnType type) {
      return set(1, type);
    }

    /** Sets {@link ColumnInfo#type()} to what a function builds. */
    public Builder type(Consumer<ColumnType.Builder> type) {
      return type(ColumnType.builder().applyMutation(type).build());
    }
  }
}
