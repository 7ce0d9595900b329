package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A value of a property, in the one member that fits its data type. */
public final class DataValue extends Structure {
  static final Shape SHAPE =
      new Shape(
          "booleanValue,doubleValue,integerValue,longValue,stringValue,listValue,mapValue,relationshipValue,expression",
          "b,d,i,l,t,[r,{r,r,t",
          's',
          new DataValue(null));

  private DataValue(Object[] values) {
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
    return new DataValue(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 5:
        return DataValue.SHAPE;
      case 6:
        return DataValue.SHAPE;
      case 7:
        return RelationshipValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return a value of type {@code BOOLEAN}; null if absent} */
  public Boolean booleanValue() {
    return (Boolean) at(0);
  }

  /** {@return a value of type {@code DOUBLE}; null if absent} */
  public Double doubleValue() {
    return (Double) at(1);
  }

  /** {@return a value of type {@code INTEGER}; null if absent} */
  public Integer integerValue() {
    return (Integer) at(2);
  }

  /** {@return a value of type {@code LONG}; null if absent} */
  public Long longValue() {
    return (Long) at(3);
  }

  /** {@return a value of type {@code STRING}; 1 to 256 characters; null if absent} */
  public String stringValue() {
    return (String) at(4);
  }

  /**
   * {@return a value of type {@code LIST}: its items; 0 to 50 of them, unmodifiable; empty if
   * absent}
   */
  public List<DataValue> listValue() {
    return listAt(5);
  }

  /** {@return whether {@link #listValue} is there, even if empty} */
  public boolean hasListValue() {
    return at(5) != null;
  }

  /**
   * {@return a value of type {@code MAP}: its values by key; 0 to 50 entries, unmodifiable; empty
   * if absent}
   */
  public Map<String, DataValue> mapValue() {
    return mapAt(6);
  }

  /** {@return whether {@link #mapValue} is there, even if empty} */
  public boolean hasMapValue() {
    return at(6) != null;
  }

  /**
   * {@return a value of type {@code RELATIONSHIP}: the component that it leads to; null if absent}
   */
  public RelationshipValue relationshipValue() {
    return (RelationshipValue) at(7);
  }

  /**
   * {@return an expression that is worked out to give the value; 1 to 316 characters; null if
   * absent}
   */
  public String expression() {
    return (String) at(8);
  }

  /** Builds {@link DataValue}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DataValue, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DataValue original) {
      super(original);
    }

    /** Sets {@link DataValue#booleanValue()}; null for absent. */
    public Builder booleanValue(Boolean booleanValue) {
      return set(0, booleanValue);
    }

    /** Sets {@link DataValue#doubleValue()}; null for absent. */
    public Builder doubleValue(Double doubleValue) {
      return set(1, doubleValue);
    }

    /** Sets {@link DataValue#integerValue()}; null for absent. */
    public Builder integerValue(Integer integerValue) {
      return set(2, integerValue);
    }

    /** Sets {@link DataValue#longValue()}; null for absent. */
    public Builder longValue(Long longValue) {
      return set(3, longValue);
    }

    /** Sets {@link DataValue#stringValue()}; null for absent. */
    public Builder stringValue(String stringValue) {
      return set(4, stringValue);
    }

    /** Sets {@link DataValue#listValue()}; null for absent. */
    public Builder listValue(Collection<DataValue> listValue) {
      return setList(5, listValue);
    }

    /** Sets {@link DataValue#listValue()}. */
    public Builder listValue(DataValue... listValue) {
      return listValue(Arrays.asList(listValue));
    }

    /** Sets {@link DataValue#listValue()} to what functions build. */
    @SafeVarargs
    public final Builder listValue(Consumer<DataValue.Builder>... listValue) {
      List<DataValue> built = new ArrayList<>();
      for (Consumer<DataValue.Builder> one : listValue) {
        built.add(DataValue.builder().applyMutation(one).build());
      }
      return listValue(built);
    }

    /** Sets {@link DataValue#mapValue()}; null for absent. */
    public Builder mapValue(Map<String, DataValue> mapValue) {
      return setMap(6, mapValue);
    }

    /** Sets {@link DataValue#relationshipValue()}; null for absent. */
    public Builder relationshipValue(RelationshipValue relationshipValue) {
      return set(7, relationshipValue);
    }

    /** Sets {@link DataValue#relationshipValue()} to what a function builds. */
    public Builder relationshipValue(Consumer<RelationshipValue.Builder> relationshipValue) {
      return relationshipValue(
          RelationshipValue.builder().applyMutation(relationshipValue).build());
    }

    /** Sets {@link DataValue#expression()}; null for absent. */
    public Builder expression(String expression) {
      return set(8, expression);
    }
  }
}
