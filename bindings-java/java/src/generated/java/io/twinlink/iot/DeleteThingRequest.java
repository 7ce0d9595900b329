package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteThing} takes. */
public final class DeleteThingRequest extends Structure {
  static final Shape SHAPE =
      new Shape("thingName,expectedVersion", "t,l", 's', new DeleteThingRequest(null));

  private DeleteThingRequest(Object[] values) {
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
    return new DeleteThingRequest(values);
  }

  /** {@return the name of the thing; 1 to 128 characters; null if absent} */
  public String thingName() {
    return (String) at(0);
  }

  /** {@return the version that it must have; else nothing is changed; null if absent} */
  public Long expectedVersion() {
    return (Long) at(1);
  }

  /** Builds {@link DeleteThingRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DeleteThingRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteThingRequest original) {
      super(original);
    }

    /** Sets {@link DeleteThingRequest#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(0, thingName);
    }

    /** Sets {@link DeleteThingRequest#expectedVersion()}; null for absent. */
    public Builder expectedVersion(Long expectedVersion) {
      return set(1, expectedVersion);
    }
  }
}
