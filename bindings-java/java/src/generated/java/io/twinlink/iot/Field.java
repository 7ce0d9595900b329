package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A field of the index, and its type. */
public final class Field extends Structure {
  static final Shape SHAPE = new Shape("name,type", "t,e", 's', new Field(null));

  private Field(Object[] values) {
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
    return new Field(values);
  }

  /** {@return the name of the field; null if absent} */
  public String name() {
    return (String) at(0);
  }

  /**
   * {@return the type of the field; {@link FieldType#UNKNOWN_TO_SDK_VERSION} if it is newer than
   * this version; null if absent}
   */
  public FieldType type() {
    return FieldType.fromValue(typeAsString());
  }

  /** {@return the text of {@link #type} as AWS has it; null if absent} */
  public String typeAsString() {
    return (String) at(1);
  }

  /** Builds {@link Field}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Field, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Field original) {
      super(original);
    }

    /** Sets {@link Field#name()}; null for absent. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link Field#typeAsString()}; null for absent. */
    public Builder type(String type) {
      return set(1, type);
    }

    /** Sets {@link Field#type()}; null for absent. */
    public Builder type(FieldType type) {
      return setText(1, type);
    }
  }
}
