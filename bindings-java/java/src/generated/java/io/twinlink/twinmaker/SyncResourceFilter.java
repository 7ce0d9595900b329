package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** One condition on synced resources; some go together, see {@code filters}. */
public final class SyncResourceFilter extends Structure {
  static final Shape SHAPE =
      new Shape(
          "state,resourceType,resourceId,externalId", "e,e,t,t", 'u', new SyncResourceFilter(null));

  private SyncResourceFilter(Object[] values) {
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
    return new SyncResourceFilter(values);
  }

  /**
   * {@return only resources in this state; {@link SyncResourceState#UNKNOWN_TO_SDK_VERSION} if it
   * is newer than this version; null if absent}
   */
  public SyncResourceState state() {
    return SyncResourceState.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(0);
  }

  /**
   * {@return only resources of this type; goes with a resource id or an external id; {@link
   * SyncResourceType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public SyncResourceType resourceType() {
    return SyncResourceType.fromValue(resourceTypeAsString());
  }

  /** {@return the text of {@link #resourceType} as AWS has it; null if absent} */
  public String resourceTypeAsString() {
    return (String) at(1);
  }

  /**
   * {@return only the resource with this id in the workspace; goes with a resource type; 1 to 128
   * characters; null if absent}
   */
  public String resourceId() {
    return (String) at(2);
  }

  /**
   * {@return only the resource with this external id; goes with a resource type; 1 to 128
   * characters; null if absent}
   */
  public String externalId() {
    return (String) at(3);
  }

  /**
   * {@return which member is set; {@link Type#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version: {@link #members} has it}
   */
  public Type type() {
    if (at(0) != null) {
      return Type.STATE;
    }
    if (at(1) != null) {
      return Type.RESOURCE_TYPE;
    }
    if (at(2) != null) {
      return Type.RESOURCE_ID;
    }
    if (at(3) != null) {
      return Type.EXTERNAL_ID;
    }
    return Type.UNKNOWN_TO_SDK_VERSION;
  }

  /** Which member of a {@link SyncResourceFilter} is set. */
  public enum Type {
    /** {@link SyncResourceFilter#state}. */
    STATE,
    /** {@link SyncResourceFilter#resourceType}. */
    RESOURCE_TYPE,
    /** {@link SyncResourceFilter#resourceId}. */
    RESOURCE_ID,
    /** {@link SyncResourceFilter#externalId}. */
    EXTERNAL_ID,
    /** None that this version knows. */
    UNKNOWN_TO_SDK_VERSION
  }

  /** Builds {@link SyncResourceFilter}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<SyncResourceFilter, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(SyncResourceFilter original) {
      super(original);
    }

    /** Sets {@link SyncResourceFilter#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(0, state);
    }

    /** Sets {@link SyncResourceFilter#state()}; null for absent. */
    public Builder state(SyncResourceState state) {
      return setText(0, state);
    }

    /** Sets {@link SyncResourceFilter#resourceTypeAsString()}; null for absent. */
    public Builder resourceType(String resourceType) {
      return set(1, resourceType);
    }

    /** Sets {@link SyncResourceFilter#resourceType()}; null for absent. */
    public Builder resourceType(SyncResourceType resourceType) {
      return setText(1, resourceType);
    }

    /** Sets {@link SyncResourceFilter#resourceId()}; null for absent. */
    public Builder resourceId(String resourceId) {
      return set(2, resourceId);
    }

    /** Sets {@link SyncResourceFilter#externalId()}; null for absent. */
    public Builder externalId(String externalId) {
      return set(3, externalId);
    }
  }
}
