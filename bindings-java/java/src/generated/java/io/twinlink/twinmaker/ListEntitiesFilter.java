package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A condition on the entities of a list: their parent, a component type or an external id. */
public final class ListEntitiesFilter extends Structure {
  static final Shape SHAPE =
      new Shape(
          "parentEntityId,componentTypeId,externalId", "t,t,t", 'u', new ListEntitiesFilter(null));

  private ListEntitiesFilter(Object[] values) {
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
    return new ListEntitiesFilter(values);
  }

  /** {@return only the children of this entity; 1 to 128 characters; null if absent} */
  public String parentEntityId() {
    return (String) at(0);
  }

  /**
   * {@return only entities that have a component of this type; 1 to 256 characters; null if absent}
   */
  public String componentTypeId() {
    return (String) at(1);
  }

  /**
   * {@return only entities with this external id on a component: the primary key in a storage
   * system outside; 1 to 256 characters; null if absent}
   */
  public String externalId() {
    return (String) at(2);
  }

  /**
   * {@return which member is set; {@link Type#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version: {@link #members} has it}
   */
  public Type type() {
    if (at(0) != null) {
      return Type.PARENT_ENTITY_ID;
    }
    if (at(1) != null) {
      return Type.COMPONENT_TYPE_ID;
    }
    if (at(2) != null) {
      return Type.EXTERNAL_ID;
    }
    return Type.UNKNOWN_TO_SDK_VERSION;
  }

  /** Which member of a {@link ListEntitiesFilter} is set. */
  public enum Type {
    /** {@link ListEntitiesFilter#parentEntityId}. */
    PARENT_ENTITY_ID,
    /** {@link ListEntitiesFilter#componentTypeId}. */
    COMPONENT_TYPE_ID,
    /** {@link ListEntitiesFilter#externalId}. */
    EXTERNAL_ID,
    /** None that this version knows. */
    UNKNOWN_TO_SDK_VERSION
  }

  /** Builds {@link ListEntitiesFilter}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ListEntitiesFilter, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListEntitiesFilter original) {
      super(original);
    }

    /** Sets {@link ListEntitiesFilter#parentEntityId()}; null for absent. */
    public Builder parentEntityId(String parentEntityId) {
      return set(0, parentEntityId);
    }

    /** Sets {@link ListEntitiesFilter#componentTypeId()}; null for absent. */
    public Builder componentTypeId(String componentTypeId) {
      return set(1, componentTypeId);
    }

    /** Sets {@link ListEntitiesFilter#externalId()}; null for absent. */
    public Builder externalId(String externalId) {
      return set(2, externalId);
    }
  }
}
