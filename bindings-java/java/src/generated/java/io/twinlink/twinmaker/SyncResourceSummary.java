package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** A resource that a sync job looks after, with its status. */
public final class SyncResourceSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "resourceType,externalId,resourceId,status,updateDateTime",
          "e,t,t,r,m",
          's',
          new SyncResourceSummary(null));

  private SyncResourceSummary(Object[] values) {
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
    return new SyncResourceSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 3:
        return SyncResourceStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return whether it is an entity or a component type; {@link
   * SyncResourceType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public SyncResourceType resourceType() {
    return SyncResourceType.fromValue(resourceTypeAsString());
  }

  /** {@return the text of {@link #resourceType} as AWS has it; null if absent} */
  public String resourceTypeAsString() {
    return (String) at(0);
  }

  /** {@return its id outside the workspace, at the source; 1 to 128 characters; null if absent} */
  public String externalId() {
    return (String) at(1);
  }

  /** {@return its id in the workspace; 1 to 128 characters; null if absent} */
  public String resourceId() {
    return (String) at(2);
  }

  /** {@return the resource's state, and its error if there is one; null if absent} */
  public SyncResourceStatus status() {
    return (SyncResourceStatus) at(3);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updateDateTime() {
    return (Instant) at(4);
  }

  /** Builds {@link SyncResourceSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<SyncResourceSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(SyncResourceSummary original) {
      super(original);
    }

    /** Sets {@link SyncResourceSummary#resourceTypeAsString()}; null for absent. */
    public Builder resourceType(String resourceType) {
      return set(0, resourceType);
    }

    /** Sets {@link SyncResourceSummary#resourceType()}; null for absent. */
    public Builder resourceType(SyncResourceType resourceType) {
      return setText(0, resourceType);
    }

    /** Sets {@link SyncResourceSummary#externalId()}; null for absent. */
    public Builder externalId(String externalId) {
      return set(1, externalId);
    }

    /** Sets {@link SyncResourceSummary#resourceId()}; null for absent. */
    public Builder resourceId(String resourceId) {
      return set(2, resourceId);
    }

    /** Sets {@link SyncResourceSummary#status()}; null for absent. */
    public Builder status(SyncResourceStatus status) {
      return set(3, status);
    }

    /** Sets {@link SyncResourceSummary#status()} to what a function builds. */
    public Builder status(Consumer<SyncResourceStatus.Builder> status) {
      return status(SyncResourceStatus.builder().applyMutation(status).build());
    }

    /** Sets {@link SyncResourceSummary#updateDateTime()}; null for absent. */
    public Builder updateDateTime(Instant updateDateTime) {
      return set(4, updateDateTime);
    }
  }
}
