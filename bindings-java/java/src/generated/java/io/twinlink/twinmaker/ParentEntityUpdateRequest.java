package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A change of the parent: another one, or none any more. */
public final class ParentEntityUpdateRequest extends Structure {
  static final Shape SHAPE =
      new Shape("updateType,parentEntityId", "e,t", 's', new ParentEntityUpdateRequest(null));

  private ParentEntityUpdateRequest(Object[] values) {
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
    return new ParentEntityUpdateRequest(values);
  }

  /**
   * {@return what to do with it; {@link ParentEntityUpdateType#UNKNOWN_TO_SDK_VERSION} if it is
   * newer than this version; null if absent}
   */
  public ParentEntityUpdateType updateType() {
    return ParentEntityUpdateType.fromValue(updateTypeAsString());
  }

  /** {@return the text of {@link #updateType} as AWS has it; null if absent} */
  public String updateTypeAsString() {
    return (String) at(0);
  }

  /**
   * {@return the id of the new parent; goes with {@code UPDATE}; 1 to 128 characters; null if
   * absent}
   */
  public String parentEntityId() {
    return (String) at(1);
  }

  /**
   * Builds {@link ParentEntityUpdateRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<ParentEntityUpdateRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ParentEntityUpdateRequest original) {
      super(original);
    }

    /** Sets {@link ParentEntityUpdateRequest#updateTypeAsString()}; null for absent. */
    public Builder updateType(String updateType) {
      return set(0, updateType);
    }

    /** Sets {@link ParentEntityUpdateRequest#updateType()}; null for absent. */
    public Builder updateType(ParentEntityUpdateType updateType) {
      return setText(0, updateType);
    }

    /** Sets {@link ParentEntityUpdateRequest#parentEntityId()}; null for absent. */
    public Builder parentEntityId(String parentEntityId) {
      return set(1, parentEntityId);
    }
  }
}
