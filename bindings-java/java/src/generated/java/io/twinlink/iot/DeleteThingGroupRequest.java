package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code deleteThingGroup} takes. */
public final class DeleteThingGroupRequest extends Structure {
  static final Shape SHAPE =
      new Shape("thingGroupName,expectedVersion", "t,l", 's', new DeleteThingGroupRequest(null));

  private DeleteThingGroupRequest(Object[] values) {
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
    return new DeleteThingGroupRequest(values);
  }

  /** {@return the name of the group; 1 to 128 characters; null if absent} */
  public String thingGroupName() {
    return (String) at(0);
  }

  /** {@return the version that the group must have; else nothing is changed; null if absent} */
  public Long expectedVersion() {
    return (Long) at(1);
  }

  /**
   * Builds {@link DeleteThingGroupRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<DeleteThingGroupRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DeleteThingGroupRequest original) {
      super(original);
    }

    /** Sets {@link DeleteThingGroupRequest#thingGroupName()}; null for absent. */
    public Builder thingGroupName(String thingGroupName) {
      return set(0, thingGroupName);
    }

    /** Sets {@link DeleteThingGroupRequest#expectedVersion()}; null for absent. */
    public Builder expectedVersion(Long expectedVersion) {
      return set(1, expectedVersion);
    }
  }
}
