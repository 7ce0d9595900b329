package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The values of one time series property over time. */
public final class PropertyValueHistory extends Structure {
  static final Shape SHAPE =
      new Shape("entityPropertyReference,values", "r,[r", 's', new PropertyValueHistory(null));

  private PropertyValueHistory(Object[] values) {
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
    return new PropertyValueHistory(values);
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

  /** {@return the values, each with its time, unmodifiable; empty if absent} */
  public List<PropertyValue> values() {
    return listAt(1);
  }

  /** {@return whether {@link #values} is there, even if empty} */
  public boolean hasValues() {
    return at(1) != null;
  }

  /** Builds {@link PropertyValueHistory}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<PropertyValueHistory, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(PropertyValueHistory original) {
      super(original);
    }

    /** Sets {@link PropertyValueHistory#entityPropertyReference()}; null for absent. */
    public Builder entityPropertyReference(EntityPropertyReference entityPropertyReference) {
      return set(0, entityPropertyReference);
    }

    /** Sets {@link PropertyValueHistory#entityPropertyReference()} to what a function builds. */
    public Builder entityPropertyReference(
        Consumer<EntityPropertyReference.Builder> entityPropertyReference) {
      return entityPropertyReference(
          EntityPropertyReference.builder().applyMutation(entityPropertyReference).build());
    }

    /** Sets {@link PropertyValueHistory#values()}; null for absent. */
    public Builder values(Collection<PropertyValue> values) {
      return setList(1, values);
    }

    /** Sets {@link PropertyValueHistory#values()}. */
    public Builder values(PropertyValue... values) {
      return values(Arrays.asList(values));
    }

    /** Sets {@link PropertyValueHistory#values()} to what functions build. */
    @SafeVarargs
    public final Builder values(Consumer<PropertyValue.Builder>... values) {
      List<PropertyValue> built = new ArrayList<>();
      for (Consumer<PropertyValue.Builder> one : values) {
        built.add(PropertyValue.builder().applyMutation(one).build());
      }
      return values(built);
    }
  }
}
