package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** A component type in short, as lists give it. */
public final class ComponentTypeSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "arn,componentTypeId,creationDateTime,updateDateTime,description,status,componentTypeName",
          "t,t,m,m,t,r,t",
          's',
          new ComponentTypeSummary(null));

  private ComponentTypeSummary(Object[] values) {
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
    return new ComponentTypeSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 5:
        return Status.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return its ARN; 20 to 2048 characters; null if absent} */
  public String arn() {
    return (String) at(0);
  }

  /** {@return the id of the component type; 1 to 256 characters; null if absent} */
  public String componentTypeId() {
    return (String) at(1);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDateTime() {
    return (Instant) at(2);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updateDateTime() {
    return (Instant) at(3);
  }

  /** {@return its description; 0 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(4);
  }

  /** {@return the state, and the error if there is one; null if absent} */
  public Status status() {
    return (Status) at(5);
  }

  /** {@return a name for people, next to the id; 0 to 256 characters; null if absent} */
  public String componentTypeName() {
    return (String) at(6);
  }

  /** Builds {@link ComponentTypeSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ComponentTypeSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ComponentTypeSummary original) {
      super(original);
    }

    /** Sets {@link ComponentTypeSummary#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(0, arn);
    }

    /** Sets {@link ComponentTypeSummary#componentTypeId()}; null for absent. */
    public Builder componentTypeId(String componentTypeId) {
      return set(1, componentTypeId);
    }

    /** Sets {@link ComponentTypeSummary#creationDateTime()}; null for absent. */
    public Builder creationDateTime(Instant creationDateTime) {
      return set(2, creationDateTime);
    }

    /** Sets {@link ComponentTypeSummary#updateDateTime()}; null for absent. */
    public Builder updateDateTime(Instant updateDateTime) {
      return set(3, updateDateTime);
    }

    /** Sets {@link ComponentTypeSummary#description()}; null for absent. */
    public Builder description(String description) {
      return set(4, description);
    }

    /** Sets {@link ComponentTypeSummary#status()}; null for absent. */
    public Builder status(Status status) {
      return set(5, status);
    }

    /** Sets {@link ComponentTypeSummary#status()} to what a function builds. */
    public Builder status(Consumer<Status.Builder> status) {
      return status(Status.builder().applyMutation(status).build());
    }

    /** Sets {@link ComponentTypeSummary#componentTypeName()}; null for absent. */
    public Builder componentTypeName(String componentTypeName) {
      return set(6, componentTypeName);
    }
  }
}
