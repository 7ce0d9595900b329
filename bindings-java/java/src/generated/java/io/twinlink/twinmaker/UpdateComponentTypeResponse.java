package io.twinlink.twinmaker;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code updateComponentType} answers. */
public final class UpdateComponentTypeResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "workspaceId,arn,componentTypeId,state",
          "t,t,t,e",
          'r',
          new UpdateComponentTypeResponse(null));

  private UpdateComponentTypeResponse(Object[] values) {
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
    return new UpdateComponentTypeResponse(values);
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /** {@return its ARN; 20 to 2048 characters; null if absent} */
  public String arn() {
    return (String) at(1);
  }

  /** {@return the id of the component type; 1 to 256 characters; null if absent} */
  public String componentTypeId() {
    return (String) at(2);
  }

  /**
   * {@return the component type's state after the call; {@link State#UNKNOWN_TO_SDK_VERSION} if it
   * is newer than this version; null if absent}
   */
  public State state() {
    return State.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(3);
  }

  /**
   * Builds {@link UpdateComponentTypeResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder extends Response.Builder<UpdateComponentTypeResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateComponentTypeResponse original) {
      super(original);
    }

    /** Sets {@link UpdateComponentTypeResponse#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link UpdateComponentTypeResponse#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(1, arn);
    }

    /** Sets {@link UpdateComponentTypeResponse#componentTypeId()}; null for absent. */
    public Builder componentTypeId(String componentTypeId) {
      return set(2, componentTypeId);
    }

    /** Sets {@link UpdateComponentTypeResponse#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(3, state);
    }

    /** Sets {@link UpdateComponentTypeResponse#state()}; null for absent. */
    public Builder state(State state) {
      return setText(3, state);
    }
  }
}
