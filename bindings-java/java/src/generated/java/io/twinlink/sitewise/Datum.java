package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** One value in a row: a scalar, an array, a nested row or null. */
public final class Datum extends Structure {
  static final Shape SHAPE =
      new Shape("scalarValue,arrayValue,rowValue,nullValue", "t,[r,r,b", 's', new Datum(null));

  private Datum(Object[] values) {
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
    return new Datum(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return Datum.SHAPE;
      case 2:
        return Row.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the value as text, if it is a single one, such as a number, a string or a Boolean;
   * null if absent}
   */
  public String scalarValue() {
    return (String) at(0);
  }

  /** {@return the elements, if the value is an array, unmodifiable; empty if absent} */
  public List<Datum> arrayValue() {
    return listAt(1);
  }

  /** {@return whether {@link #arrayValue} is there, even if empty} */
  public boolean hasArrayValue() {
    return at(1) != null;
  }

  /** {@return the nested row, if the value is one; null if absent} */
  public Row rowValue() {
    return (Row) at(2);
  }

  /** {@return whether the value is null; null if absent} */
  public Boolean nullValue() {
    return (Boolean) at(3);
  }

  /** Builds {@link Datum}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Datum, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Datum original) {
      super(original);
    }

    /** Sets {@link Datum#scalarValue()}; null for absent. */
    public Builder scalarValue(String scalarValue) {
      return set(0, scalarValue);
    }

    /** Sets {@link Datum#arrayValue()}; null for absent. */
    public Builder arrayValue(Collection<Datum> arrayValue) {
      return setList(1, arrayValue);
    }

    /** Sets {@link Datum#arrayValue()}. */
    public Builder arrayValue(Datum... arrayValue) {
      return arrayValue(Arrays.asList(arrayValue));
    }

    /** Sets {@link Datum#arrayValue()} to what functions build. */
    @SafeVarargs
    public final Builder arrayValue(Consumer<Datum.Builder>... arrayValue) {
      List<Datum> built = new ArrayList<>();
      for (Consumer<Datum.Builder> one : arrayValue) {
        built.add(Datum.builder().applyMutation(one).build());
      }
      return arrayValue(built);
    }

    /** Sets {@link Datum#rowValue()}; null for absent. */
    public Builder rowValue(Row rowValue) {
      return set(2, rowValue);
    }

    /** Sets {@link Datum#rowValue()} to what a function builds. */
    public Builder rowValue(Consumer<Row.Builder> rowValue) {
      return rowValue(Row.builder().applyMutation(rowValue).build());
    }

    /** Sets {@link Datum#nullValue()}; null for absent. */
    public Builder nullValue(Boolean nullValue) {
      return set(3, nullValue);
    }
  }
}
