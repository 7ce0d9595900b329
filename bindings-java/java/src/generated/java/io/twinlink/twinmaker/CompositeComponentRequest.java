package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;

/**
 * What to set on a composite component of a new entity. Its type follows from its component's type.
 */
public final class CompositeComponentRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "description,properties,propertyGroups",
          "t,{r,{r",
          's',
          new CompositeComponentRequest(null));

  private CompositeComponentRequest(Object[] values) {
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
    return new CompositeComponentRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return PropertyRequest.SHAPE;
      case 2:
        return ComponentPropertyGroupRequest.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return its description; 0 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(0);
  }

  /** {@return the properties to set, by name, unmodifiable; empty if absent} */
  public Map<String, PropertyRequest> properties() {
    return mapAt(1);
  }

  /** {@return whether {@link #properties} is there, even if empty} */
  public boolean hasProperties() {
    return at(1) != null;
  }

  /** {@return the property groups of the component, by name, unmodifiable; empty if absent} */
  public Map<String, ComponentPropertyGroupRequest> propertyGroups() {
    return mapAt(2);
  }

  /** {@return whether {@link #propertyGroups} is there, even if empty} */
  public boolean hasPropertyGroups() {
    return at(2) != null;
  }

  /**
   * Builds {@link CompositeComponentRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<CompositeComponentRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CompositeComponentRequest original) {
      super(original);
    }

    /** Sets {@link CompositeComponentRequest#description()}; null for absent. */
    public Builder description(String description) {
      return set(0, description);
    }

    /** Sets {@link CompositeComponentRequest#properties()}; null for absent. */
    public Builder properties(Map<String, PropertyRequest> properties) {
      return setMap(1, properties);
    }

    /** Sets {@link CompositeComponentRequest#propertyGroups()}; null for absent. */
    public Builder propertyGroups(Map<String, ComponentPropertyGroupRequest> propertyGroups) {
      return setMap(2, propertyGroups);
    }
  }
}
