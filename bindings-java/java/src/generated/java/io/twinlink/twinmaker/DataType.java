package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The data type of a property: what its values look like. */
public final class DataType extends Structure {
  static final Shape SHAPE =
      new Shape(
          "type,nestedType,allowedValues,unitOfMeasure,relationship",
          "e,r,[r,t,r",
          's',
          new DataType(null));

  private DataType(Object[] values) {
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
    return new DataType(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return DataType.SHAPE;
      case 2:
        return DataValue.SHAPE;
      case 4:
        return Relationship.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the basic type; {@link Type#UNKNOWN_TO_SDK_VERSION} if it is newer than this version;
   * null if absent}
   */
  public Type type() {
    return Type.fromValue(typeAsString());
  }

  /** {@return the text of {@link #type} as AWS has it; null if absent} */
  public String typeAsString() {
    return (String) at(0);
  }

  /**
   * {@return the data type of the items of a {@code LIST} or of the values of a {@code MAP}; null
   * if absent}
   */
  public DataType nestedType() {
    return (DataType) at(1);
  }

  /**
   * {@return the values that are allowed. Default: any of the type; 0 to 50 of them, unmodifiable;
   * empty if absent}
   */
  public List<DataValue> allowedValues() {
    return listAt(2);
  }

  /** {@return whether {@link #allowedValues} is there, even if empty} */
  public boolean hasAllowedValues() {
    return at(2) != null;
  }

  /**
   * {@return the unit of the values, as a text of your own; 1 to 256 characters; null if absent}
   */
  public String unitOfMeasure() {
    return (String) at(3);
  }

  /** {@return for {@code RELATIONSHIP}: which component type it leads to; null if absent} */
  public Relationship relationship() {
    return (Relationship) at(4);
  }

  /** Builds {@link DataType}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DataType, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DataType original) {
      super(original);
    }

    /** Sets {@link DataType#typeAsString()}; null for absent. */
    public Builder type(String type) {
      return set(0, type);
    }

    /** Sets {@link DataType#type()}; null for absent. */
    public Builder type(Type type) {
      return setText(0, type);
    }

    /** Sets {@link DataType#nestedType()}; null for absent. */
    public Builder nestedType(DataType nestedType) {
      return set(1, nestedType);
    }

    /** Sets {@link DataType#nestedType()} to what a function builds. */
    public Builder nestedType(Consumer<DataType.Builder> nestedType) {
      return nestedType(DataType.builder().applyMutation(nestedType).build());
    }

    /** Sets {@link DataType#allowedValues()}; null for absent. */
    public Builder allowedValues(Collection<DataValue> allowedValues) {
      return setList(2, allowedValues);
    }

    /** Sets {@link DataType#allowedValues()}. */
    public Builder allowedValues(DataValue... allowedValues) {
      return allowedValues(Arrays.asList(allowedValues));
    }

    /** Sets {@link DataType#allowedValues()} to what functions build. */
    @SafeVarargs
    public final Builder allowedValues(Consumer<DataValue.Builder>... allowedValues) {
      List<DataValue> built = new ArrayList<>();
      for (Consumer<DataValue.Builder> one : allowedValues) {
        built.add(DataValue.builder().applyMutation(one).build());
      }
      return allowedValues(built);
    }

    /** Sets {@link DataType#unitOfMeasure()}; null for absent. */
    public Builder unitOfMeasure(String unitOfMeasure) {
      return set(3, unitOfMeasure);
    }

    /** Sets {@link DataType#relationship()}; null for absent. */
    public Builder relationship(Relationship relationship) {
      return set(4, relationship);
    }

    /** Sets {@link DataType#relationship()} to what a function builds. */
    public Builder relationship(Consumer<Relationship.Builder> relationship) {
      return relationship(Relationship.builder().applyMutation(relationship).build());
    }
  }
}
