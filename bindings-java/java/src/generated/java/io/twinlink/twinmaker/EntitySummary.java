package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** An entity in short, as lists give it: without its components. */
public final class EntitySummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "entityId,entityName,arn,parentEntityId,status,description,hasChildEntities,creationDateTime,updateDateTime",
          "t,t,t,t,r,t,b,m,m",
          's',
          new EntitySummary(null));

  private EntitySummary(Object[] values) {
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
    return new EntitySummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return Status.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the entity; 1 to 128 characters; null if absent} */
  public String entityId() {
    return (String) at(0);
  }

  /** {@return the name of the entity; 1 to 256 characters; null if absent} */
  public String entityName() {
    return (String) at(1);
  }

  /** {@return its ARN; 20 to 2048 characters; null if absent} */
  public String arn() {
    return (String) at(2);
  }

  /**
   * {@return the id of the parent entity; {@code $ROOT} at the top; 1 to 128 characters; null if
   * absent}
   */
  public String parentEntityId() {
    return (String) at(3);
  }

  /** {@return the state, and the error if there is one; null if absent} */
  public Status status() {
    return (Status) at(4);
  }

  /** {@return its description; 0 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(5);
  }

  /**
   * {@return whether it has child entities; eventually consistent, so it may lag behind; null if
   * absent}
   */
  public Boolean hasChildEntities() {
    return (Boolean) at(6);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDateTime() {
    return (Instant) at(7);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updateDateTime() {
    return (Instant) at(8);
  }

  /** Builds {@link EntitySummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<EntitySummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(EntitySummary original) {
      super(original);
    }

    /** Sets {@link EntitySummary#entityId()}; null for absent. */
    public Builder entityId(String entityId) {
      return set(0, entityId);
    }

    /** Sets {@link EntitySummary#entityName()}; null for absent. */
    public Builder entityName(String entityName) {
      return set(1, entityName);
    }

    /** Sets {@link EntitySummary#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(2, arn);
    }

    /** Sets {@link EntitySummary#parentEntityId()}; null for absent. */
    public Builder parentEntityId(String parentEntityId) {
      return set(3, parentEntityId);
    }

    /** Sets {@link EntitySummary#status()}; null for absent. */
    public Builder status(Status status) {
      return set(4, status);
    }

    /** Sets {@link EntitySummary#status()} to what a function builds. */
    public Builder status(Consumer<Status.Builder> status) {
      return status(Status.builder().applyMutation(status).build());
    }

    /** Sets {@link EntitySummary#description()}; null for absent. */
    public Builder description(String description) {
      return set(5, description);
    }

    /** Sets {@link EntitySummary#hasChildEntities()}; null for absent. */
    public Builder hasChildEntities(Boolean hasChildEntities) {
      return set(6, hasChildEntities);
    }

    /** Sets {@link EntitySummary#creationDateTime()}; null for absent. */
    public Builder creationDateTime(Instant creationDateTime) {
      return set(7, creationDateTime);
    }

    /** Sets {@link EntitySummary#updateDateTime()}; null for absent. */
    public Builder updateDateTime(Instant updateDateTime) {
      return set(8, updateDateTime);
    }
  }
}
