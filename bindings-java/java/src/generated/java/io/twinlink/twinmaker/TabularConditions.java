package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Which rows of a table are wanted, and in which order. */
public final class TabularConditions extends Structure {
  static final Shape SHAPE =
      new Shape("orderBy,propertyFilters", "[r,[r", 's', new TabularConditions(null));

  private TabularConditions(Object[] values) {
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
    return new TabularConditions(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return OrderBy.SHAPE;
      case 1:
        return PropertyFilter.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the properties to sort by, each with its direction; 1 to 10 of them, unmodifiable;
   * empty if absent}
   */
  public List<OrderBy> orderBy() {
    return listAt(0);
  }

  /** {@return whether {@link #orderBy} is there, even if empty} */
  public boolean hasOrderBy() {
    return at(0) != null;
  }

  /**
   * {@return conditions on the rows, each with a property, an operator and a value; 1 to 10 of
   * them, unmodifiable; empty if absent}
   */
  public List<PropertyFilter> propertyFilters() {
    return listAt(1);
  }

  /** {@return whether {@link #propertyFilters} is there, even if empty} */
  public boolean hasPropertyFilters() {
    return at(1) != null;
  }

  /** Builds {@link TabularConditions}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<TabularConditions, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(TabularConditions original) {
      super(original);
    }

    /** Sets {@link TabularConditions#orderBy()}; null for absent. */
    public Builder orderBy(Collection<OrderBy> orderBy) {
      return setList(0, orderBy);
    }

    /** Sets {@link TabularConditions#orderBy()}. */
    public Builder orderBy(OrderBy... orderBy) {
      return orderBy(Arrays.asList(orderBy));
    }

    /** Sets {@link TabularConditions#orderBy()} to what functions build. */
    @SafeVarargs
    public final Builder orderBy(Consumer<OrderBy.Builder>... orderBy) {
      List<OrderBy> built = new ArrayList<>();
      for (Consumer<OrderBy.Builder> one : orderBy) {
        built.add(OrderBy.builder().applyMutation(one).build());
      }
      return orderBy(built);
    }

    /** Sets {@link TabularConditions#propertyFilters()}; null for absent. */
    public Builder propertyFilters(Collection<PropertyFilter> propertyFilters) {
      return setList(1, propertyFilters);
    }

    /** Sets {@link TabularConditions#propertyFilters()}. */
    public Builder propertyFilters(PropertyFilter... propertyFilters) {
      return propertyFilters(Arrays.asList(propertyFilters));
    }

    /** Sets {@link TabularConditions#propertyFilters()} to what functions build. */
    @SafeVarargs
    public final Builder propertyFilters(Consumer<PropertyFilter.Builder>... propertyFilters) {
      List<PropertyFilter> built = new ArrayList<>();
      for (Consumer<PropertyFilter.Builder> one : propertyFilters) {
        built.add(PropertyFilter.builder().applyMutation(one).build());
      }
      return propertyFilters(built);
    }
  }
}
