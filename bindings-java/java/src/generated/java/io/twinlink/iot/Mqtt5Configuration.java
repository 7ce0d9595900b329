package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What AWS IoT adds to the MQTT 5 messages of things of a type. */
public final class Mqtt5Configuration extends Structure {
  static final Shape SHAPE =
      new Shape("propagatingAttributes", "[r", 's', new Mqtt5Configuration(null));

  private Mqtt5Configuration(Object[] values) {
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
    return new Mqtt5Configuration(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return PropagatingAttribute.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the user properties that are added, unmodifiable; empty if absent} */
  public List<PropagatingAttribute> propagatingAttributes() {
    return listAt(0);
  }

  /** {@return whether {@link #propagatingAttributes} is there, even if empty} */
  public boolean hasPropagatingAttributes() {
    return at(0) != null;
  }

  /** Builds {@link Mqtt5Configuration}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Mqtt5Configuration, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Mqtt5Configuration original) {
      super(original);
    }

    /** Sets {@link Mqtt5Configuration#propagatingAttributes()}; null for absent. */
    public Builder propagatingAttributes(Collection<PropagatingAttribute> propagatingAttributes) {
      return setList(0, propagatingAttributes);
    }

    /** Sets {@link Mqtt5Configuration#propagatingAttributes()}. */
    public Builder propagatingAttributes(PropagatingAttribute... propagatingAttributes) {
      return propagatingAttributes(Arrays.asList(propagatingAttributes));
    }

    /** Sets {@link Mqtt5Configuration#propagatingAttributes()} to what functions build. */
    @SafeVarargs
    public final Builder propagatingAttributes(
        Consumer<PropagatingAttribute.Builder>... propagatingAttributes) {
      List<PropagatingAttribute> built = new ArrayList<>();
      for (Consumer<PropagatingAttribute.Builder> one : propagatingAttributes) {
        built.add(PropagatingAttribute.builder().applyMutation(one).build());
      }
      return propagatingAttributes(built);
    }
  }
}
