package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A column in the result of {@code getQueryResults}: its name and type. */
public final class ColumnInformation extends Structure {
  static final Shape SHAPE = new Shape("name,type", "t,t", 's', new ColumnInformation(null));

  private ColumnInformation(Object[] values) {
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
    return new ColumnInformation(values);
  }

  /** {@return the name of the column; 1 to 256 characters; null if absent} */
  public String name() {
    return (String) at(0);
  }

  /**
   * {@return the type of the column's values: {@code BOOLEAN}, {@code INTEGER}, {@code DOUBLE},
   * {@code STRING}, {@code TIMESTAMP} or {@code VARIANT}; 1 to 64 characters; null if absent}
   */
  public String type() {
    return (String) at(1);
  }

  /** Builds {@link ColumnInformation}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ColumnInformation, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ColumnInformation original) {
      super(original);
    }

    /** Sets {@link ColumnInformation#name()}; null for absent. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link ColumnInformation#type()}; null for absent. */
    public Builder type(String type) {
      return set(1, type);
    }
  }
}
