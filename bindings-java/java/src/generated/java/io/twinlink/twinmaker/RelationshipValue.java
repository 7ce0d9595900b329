package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** Where a relationship leads: to an entity, and to a component of it. */
public final class RelationshipValue extends Structure {
  static final Shape SHAPE =
      new Shape("targetEntityId,targetComponentName", "t,t", 's', new RelationshipValue(null));

  private RelationshipValue(Object[] values) {
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
    return new RelationshipValue(values);
  }

  /** {@return the id of the entity that it leads to; 1 to 128 characters; null if absent} */
  public String targetEntityId() {
    return (String) at(0);
  }

  /** {@return the name of the component that it leads to; 1 to 256 characters; null if absent} */
  public String targetComponentName() {
    return (String) at(1);
  }

  /** Builds {@link RelationshipValue}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<RelationshipValue, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(RelationshipValue original) {
      super(original);
    }

    /** Sets {@link RelationshipValue#targetEntityId()}; null for absent. */
    public Builder targetEntityId(String targetEntityId) {
      return set(0, targetEntityId);
    }

    /** Sets {@link RelationshipValue#targetComponentName()}; null for absent. */
    public Builder targetComponentName(String targetComponentName) {
      return set(1, targetComponentName);
    }
  }
}
