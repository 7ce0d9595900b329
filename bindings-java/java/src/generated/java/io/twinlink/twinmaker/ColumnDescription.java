package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A column of the result: its name and what it holds. */
public final class ColumnDescription extends Structure {
  static final Shape SHAPE = new Shape("name,type", "t,e", 's', new ColumnDescription(null));

  private ColumnDescription(Object[] values) {
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
    return new ColumnDescription(values);
  }

  /** {@return the name of the column, as the query has it; null if absent} */
  public String name() {
    return (String) at(0);
  }

  /**
   * {@return what the column holds; {@link ColumnType#UNKNOWN_TO_SDK_VERSION} if it is newer than
   * this version; null if absent}
   */
  public ColumnType type() {
    return ColumnType.fromValue(typeAsString());
  }

  /** {@return the text of {@link #type} as AWS has it; null if absent} */
  public String typeAsString() {
    return (String) at(1);
  }

  /** Builds {@link ColumnDescription}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ColumnDescription, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ColumnDescription original) {
      super(original);
    }

    /** Sets {@link ColumnDescription#name()}; null for absent. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link ColumnDescription#typeAsString()}; null for absent. */
    public Builder type(String type) {
      return set(1, type);
    }

    /** Sets {@link ColumnDescription#type()}; null for absent. */
    public Builder type(ColumnType type) {
      return setText(1, type);
    }
  }
}
