package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** A row in the result of {@code executeQuery}. */
public final class Row extends Structure {
  static final Shape SHAPE = new Shape("data", "[r", 's', new Row(null));

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

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return Datum.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the values of the row, one for each column, unmodifiable; empty if absent} */
  public List<Datum> data() {
    return listAt(0);
  }

  /** {@return whether {@link #data} is there, even if empty} */
  public boolean hasData() {
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

    /** Sets {@link Row#data()}; null for absent. */
    public Builder data(Collection<Datum> data) {
      return setList(0, data);
    }

    /** Sets {@link Row#data()}. */
    public Builder data(Datum... data) {
      return data(Arrays.asList(data));
    }

    /** Sets {@link Row#data()} to what functions build. */
    @SafeVarargs
    public final Builder data(Consumer<Datum.Builder>... data) {
      List<Datum> built = new ArrayList<>();
      for (Consumer<Datum.Builder> one : data) {
        built.add(Datum.builder().applyMutation(one).build());
      }
      return data(built);
    }
  }
}
