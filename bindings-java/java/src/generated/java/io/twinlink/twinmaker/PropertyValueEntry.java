package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Values to write, all of one time series property. */
public final class PropertyValueEntry extends Structure {
  static final Shape SHAPE =
      new Shape(
          "entityPropertyReference,propertyValues", "r,[r", 's', new PropertyValueEntry(null));

  private PropertyValueEntry(Object[] values) {
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
    return new PropertyValueEntry(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return EntityPropertyReference.SHAPE;
      case 1:
        return PropertyValue.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return which property of which entity it is; null if absent} */
  public EntityPropertyReference entityPropertyReference() {
    return (EntityPropertyReference) at(0);
  }

  /**
   * {@return the values to write, each with its time; 1 to 10 of them, unmodifiable; empty if
   * absent}
   */
  public List<PropertyValue> propertyValues() {
    return listAt(1);
  }

  /** {@return whether {@link #propertyValues} is there, even if empty} */
  public boolean hasPropertyValues() {
    return at(1) != null;
  }

  /** Builds {@link PropertyValueEntry}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PropertyValueEntry, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PropertyValueEntry original) {
      super(original);
    }

    /** Sets {@link PropertyValueEntry#entityPropertyReference()}; null for absent. */
    public Builder entityPropertyReference(EntityPropertyReference entityPropertyReference) {
      return set(0, entityPropertyReference);
    }

    /** Sets {@link PropertyValueEntry#entityPropertyReference()} to what a function builds. */
    public Builder entityPropertyReference(
        Consumer<EntityPropertyReference.Builder> entityPropertyReference) {
      return entityPropertyReference(
          EntityPropertyReference.builder().applyMutation(entityPropertyReference).build());
    }

    /** Sets {@link PropertyValueEntry#propertyValues()}; null for absent. */
    public Builder propertyValues(Collection<PropertyValue> propertyValues) {
      return setList(1, propertyValues);
    }

    /** Sets {@link PropertyValueEntry#propertyValues()}. */
    public Builder propertyValues(PropertyValue... propertyValues) {
      return propertyValues(Arrays.asList(propertyValues));
    }

    /** Sets {@link PropertyValueEntry#propertyValues()} to what functions build. */
    @SafeVarargs
    public final Builder propertyValues(Consumer<PropertyValue.Builder>... propertyValues) {
      List<PropertyValue> built = new ArrayList<>();
      for (Consumer<PropertyValue.Builder> one : propertyValues) {
        built.add(PropertyValue.builder().applyMutation(one).build());
      }
      return propertyValues(built);
    }
  }
}
