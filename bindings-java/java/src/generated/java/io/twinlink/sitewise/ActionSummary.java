package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** An action in a list: its target and what it resolves to. */
public final class ActionSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "actionId,actionDefinitionId,targetResource,resolveTo",
          "t,t,r,r",
          's',
          new ActionSummary(null));

  private ActionSummary(Object[] values) {
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
    return new ActionSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return TargetResource.SHAPE;
      case 3:
        return ResolveTo.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the action; 36 characters; null if absent} */
  public String actionId() {
    return (String) at(0);
  }

  /**
   * {@return the id of the action definition: which of the target's actions it is; 36 characters;
   * null if absent}
   */
  public String actionDefinitionId() {
    return (String) at(1);
  }

  /** {@return the asset or the computation model that the action is executed on; null if absent} */
  public TargetResource targetResource() {
    return (TargetResource) at(2);
  }

  /** {@return the resource that the target resolves to: an asset; null if absent} */
  public ResolveTo resolveTo() {
    return (ResolveTo) at(3);
  }

  /** Builds {@link ActionSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ActionSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ActionSummary original) {
      super(original);
    }

    /** Sets {@link ActionSummary#actionId()}; null for absent. */
    public Builder actionId(String actionId) {
      return set(0, actionId);
    }

    /** Sets {@link ActionSummary#actionDefinitionId()}; null for absent. */
    public Builder actionDefinitionId(String actionDefinitionId) {
      return set(1, actionDefinitionId);
    }

    /** Sets {@link ActionSummary#targetResource()}; null for absent. */
    public Builder targetResource(TargetResource targetResource) {
      return set(2, targetResource);
    }

    /** Sets {@link ActionSummary#targetResource()} to what a function builds. */
    public Builder targetResource(Consumer<TargetResource.Builder> targetResource) {
      return targetResource(TargetResource.builder().applyMutation(targetResource).build());
    }

    /** Sets {@link ActionSummary#resolveTo()}; null for absent. */
    public Builder resolveTo(ResolveTo resolveTo) {
      return set(3, resolveTo);
    }

    /** Sets {@link ActionSummary#resolveTo()} to what a function builds. */
    public Builder resolveTo(Consumer<ResolveTo.Builder> resolveTo) {
      return resolveTo(ResolveTo.builder().applyMutation(resolveTo).build());
    }
  }
}
