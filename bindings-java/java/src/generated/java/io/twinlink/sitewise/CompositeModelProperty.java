package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** A property of an asset that is in a composite model, and that model. */
public final class CompositeModelProperty extends Structure {
  static final Shape SHAPE =
      new Shape(
          "name,type,assetProperty,id,externalId",
          "t,t,r,t,t",
          's',
          new CompositeModelProperty(null));

  private CompositeModelProperty(Object[] values) {
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
    return new CompositeModelProperty(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return Property.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the property; 1 to 256 characters; null if absent} */
  public String name() {
    return (String) at(0);
  }

  /**
   * {@return the type of the composite model around the property; {@code AWS/ALARM} for an alarm; 1
   * to 256 characters; null if absent}
   */
  public String type() {
    return (String) at(1);
  }

  /** {@return the property: its definition, alias and notifications; null if absent} */
  public Property assetProperty() {
    return (Property) at(2);
  }

  /** {@return the id of the composite model, a UUID; 36 characters; null if absent} */
  public String id() {
    return (String) at(3);
  }

  /**
   * {@return the id that you gave the composite model; absent if it has none; 2 to 128 characters}
   */
  public String externalId() {
    return (String) at(4);
  }

  /** Builds {@link CompositeModelProperty}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<CompositeModelProperty, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CompositeModelProperty original) {
      super(original);
    }

    /** Sets {@link CompositeModelProperty#name()}; null for absent. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link CompositeModelProperty#type()}; null for absent. */
    public Builder type(String type) {
      return set(1, type);
    }

    /** Sets {@link CompositeModelProperty#assetProperty()}; null for absent. */
    public Builder assetProperty(Property assetProperty) {
      return set(2, assetProperty);
    }

    /** Sets {@link CompositeModelProperty#assetProperty()} to what a function builds. */
    public Builder assetProperty(Consumer<Property.Builder> assetProperty) {
      return assetProperty(Property.builder().applyMutation(assetProperty).build());
    }

    /** Sets {@link CompositeModelProperty#id()}; null for absent. */
    public Builder id(String id) {
      return set(3, id);
    }

    /** Sets {@link CompositeModelProperty#externalId()}; null for absent. */
    public Builder externalId(String externalId) {
      return set(4, externalId);
    }
  }
}
