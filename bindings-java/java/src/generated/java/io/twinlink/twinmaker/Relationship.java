package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What a relationship may lead to, and what kind it is. */
public final class Relationship extends Structure {
  static final Shape SHAPE =
      new Shape("targetComponentTypeId,relationshipType", "t,t", 's', new Relationship(null));

  private Relationship(Object[] values) {
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
    return new Relationship(values);
  }

  /**
   * {@return the id of the component type that it leads to; 1 to 256 characters; null if absent}
   */
  public String targetComponentTypeId() {
    return (String) at(0);
  }

  /**
   * {@return what kind of relationship it is, in a word of your own; 1 to 256 characters; null if
   * absent}
   */
  public String relationshipType() {
    return (String) at(1);
  }

  /** Builds {@link Relationship}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Relationship, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Relationship original) {
      super(original);
    }

    /** Sets {@link Relationship#targetComponentTypeId()}; null for absent. */
    public Builder targetComponentTypeId(String targetComponentTypeId) {
      return set(0, targetComponentTypeId);
    }

    /** Sets {@link Relationship#relationshipType()}; null for absent. */
    public Builder relationshipType(String relationshipType) {
      return set(1, relationshipType);
    }
  }
}
