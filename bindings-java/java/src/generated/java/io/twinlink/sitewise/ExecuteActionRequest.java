package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code executeAction} takes. */
public final class ExecuteActionRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "targetResource,actionDefinitionId,actionPayload,clientToken,resolveTo",
          "r,t,r,t,r",
          's',
          new ExecuteActionRequest(null));

  private ExecuteActionRequest(Object[] values) {
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
    return new ExecuteActionRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return TargetResource.SHAPE;
      case 2:
        return ActionPayload.SHAPE;
      case 4:
        return ResolveTo.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the asset or the computation model that the action is executed on; null if absent} */
  public TargetResource targetResource() {
    return (TargetResource) at(0);
  }

  /**
   * {@return the id of the action definition: which of the target's actions it is; 36 characters;
   * null if absent}
   */
  public String actionDefinitionId() {
    return (String) at(1);
  }

  /** {@return what the action is given to work with, as JSON; null if absent} */
  public ActionPayload actionPayload() {
    return (ActionPayload) at(2);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(3);
  }

  /** {@return the resource that the target resolves to: an asset; null if absent} */
  public ResolveTo resolveTo() {
    return (ResolveTo) at(4);
  }

  /** Builds {@link ExecuteActionRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ExecuteActionRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ExecuteActionRequest original) {
      super(original);
    }

    /** Sets {@link ExecuteActionRequest#targetResource()}; null for absent. */
    public Builder targetResource(TargetResource targetResource) {
      return set(0, targetResource);
    }

    /** Sets {@link ExecuteActionRequest#targetResource()} to what a function builds. */
    public Builder targetResource(Consumer<TargetResource.Builder> targetResource) {
      return targetResource(TargetResource.builder().applyMutation(targetResource).build());
    }

    /** Sets {@link ExecuteActionRequest#actionDefinitionId()}; null for absent. */
    public Builder actionDefinitionId(String actionDefinitionId) {
      return set(1, actionDefinitionId);
    }

    /** Sets {@link ExecuteActionRequest#actionPayload()}; null for absent. */
    public Builder actionPayload(ActionPayload actionPayload) {
      return set(2, actionPayload);
    }

    /** Sets {@link ExecuteActionRequest#actionPayload()} to what a function builds. */
    public Builder actionPayload(Consumer<ActionPayload.Builder> actionPayload) {
      return actionPayload(ActionPayload.builder().applyMutation(actionPayload).build());
    }

    /** Sets {@link ExecuteActionRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(3, clientToken);
    }

    /** Sets {@link ExecuteActionRequest#resolveTo()}; null for absent. */
    public Builder resolveTo(ResolveTo resolveTo) {
      return set(4, resolveTo);
    }

    /** Sets {@link ExecuteActionRequest#resolveTo()} to what a function builds. */
    public Builder resolveTo(Consumer<ResolveTo.Builder> resolveTo) {
      return resolveTo(ResolveTo.builder().applyMutation(resolveTo).build());
    }
  }
}
