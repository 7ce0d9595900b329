package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** The type of a column's values. */
public final class ColumnType extends Structure {
  static final Shape SHAPE = new Shape("scalarType", "e", 's', new ColumnType(null));

  private ColumnType(Object[] values) {
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
    return new ColumnType(values);
  }

  /**
   * {@return the type of each value; {@link ScalarType#UNKNOWN_TO_SDK_VERSION} if it is newer than
   * this version; null if absent}
   */
  public ScalarType scalarType() {
    return ScalarType.fromValue(scalarTypeAsString());
  }

  /** {@return the text of {@link #scalarType} as AWS has it; null if absent} */
  public String scalarTypeAsString() {
    return (String) at(0);
  }

  /** Builds {@link ColumnType}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ColumnType, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ColumnType original) {
      super(original);
    }

    /** Sets {@link ColumnType#scalarTypeAsString()}; null for absent. */
    public Builder scalarType(String scalarType) {
      return set(0, scalarType);
    }

    /** Sets {@link ColumnType#scalarType()}; null for absent. */
    public Builder scalarType(ScalarType scalarType) {
      return setText(0, scalarType);
    }
  }
}
