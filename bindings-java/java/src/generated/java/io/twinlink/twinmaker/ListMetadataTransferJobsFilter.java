package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A condition on the jobs of a list: their workspace or their state. */
public final class ListMetadataTransferJobsFilter extends Structure {
  static final Shape SHAPE =
      new Shape("workspaceId,state", "t,e", 'u', new ListMetadataTransferJobsFilter(null));

  private ListMetadataTransferJobsFilter(Object[] values) {
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
    return new ListMetadataTransferJobsFilter(values);
  }

  /** {@return only jobs that work with this workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /**
   * {@return only jobs in this state; {@link MetadataTransferJobState#UNKNOWN_TO_SDK_VERSION} if it
   * is newer than this version; null if absent}
   */
  public MetadataTransferJobState state() {
    return MetadataTransferJobState.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(1);
  }

  /**
   * {@return which member is set; {@link Type#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version: {@link #members} has it}
   */
  public Type type() {
    if (at(0) != null) {
      return Type.WORKSPACE_ID;
    }
    if (at(1) != null) {
      return Type.STATE;
    }
    return Type.UNKNOWN_TO_SDK_VERSION;
  }

  /** Which member of a {@link ListMetadataTransferJobsFilter} is set. */
  public enum Type {
    /** {@link ListMetadataTransferJobsFilter#workspaceId}. */
    WORKSPACE_ID,
    /** {@link ListMetadataTransferJobsFilter#state}. */
    STATE,
    /** None that this version knows. */
    UNKNOWN_TO_SDK_VERSION
  }

  /**
   * Builds {@link ListMetadataTransferJobsFilter}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<ListMetadataTransferJobsFilter, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListMetadataTransferJobsFilter original) {
      super(original);
    }

    /** Sets {@link ListMetadataTransferJobsFilter#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link ListMetadataTransferJobsFilter#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(1, state);
    }

    /** Sets {@link ListMetadataTransferJobsFilter#state()}; null for absent. */
    public Builder state(MetadataTransferJobState state) {
      return setText(1, state);
    }
  }
}
