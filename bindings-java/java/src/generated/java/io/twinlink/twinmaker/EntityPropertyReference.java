package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;

/** Which property is meant: by entity and component, or by external ids. */
public final class EntityPropertyReference extends Structure {
  static final Shape SHAPE =
      new Shape(
          "componentName,componentPath,externalIdProperty,entityId,propertyName",
          "t,t,{t,t,t",
          's',
          new EntityPropertyReference(null));

  private EntityPropertyReference(Object[] values) {
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
    return new EntityPropertyReference(values);
  }

  /** {@return the name of the component in its entity; 1 to 256 characters; null if absent} */
  public String componentName() {
    return (String) at(0);
  }

  /**
   * {@return the path of a composite component, from the top-level component down; 1 to 2048
   * characters; null if absent}
   */
  public String componentPath() {
    return (String) at(1);
  }

  /**
   * {@return external ids and the property names they go with; they identify properties in data
   * stores outside, unmodifiable; empty if absent}
   */
  public Map<String, String> externalIdProperty() {
    return mapAt(2);
  }

  /** {@return whether {@link #externalIdProperty} is there, even if empty} */
  public boolean hasExternalIdProperty() {
    return at(2) != null;
  }

  /** {@return the id of the entity; 1 to 128 characters; null if absent} */
  public String entityId() {
    return (String) at(3);
  }

  /** {@return the name of the property; 1 to 256 characters; null if absent} */
  public String propertyName() {
    return (String) at(4);
  }

  /**
   * Builds {@link EntityPropertyReference}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<EntityPropertyReference, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(EntityPropertyReference original) {
      super(original);
    }

    /** Sets {@link EntityPropertyReference#componentName()}; null for absent. */
    public Builder componentName(String componentName) {
      return set(0, componentName);
    }

    /** Sets {@link EntityPropertyReference#componentPath()}; null for absent. */
    public Builder componentPath(String componentPath) {
      return set(1, componentPath);
    }

    /** Sets {@link EntityPropertyReference#externalIdProperty()}; null for absent. */
    public Builder externalIdProperty(Map<String, String> externalIdProperty) {
      return setMap(2, externalIdProperty);
    }

    /** Sets {@link EntityPropertyReference#entityId()}; null for absent. */
    public Builder entityId(String entityId) {
      return set(3, entityId);
    }

    /** Sets {@link EntityPropertyReference#propertyName()}; null for absent. */
    public Builder propertyName(String propertyName) {
      return set(4, propertyName);
    }
  }
}
