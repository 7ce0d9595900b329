package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** What {@code describeAction} answers. */
public final class DescribeActionResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "actionId,targetResource,actionDefinitionId,actionPayload,executionTime,resolveTo",
          "t,r,t,r,m,r",
          'r',
          new DescribeActionResponse(null));

  private DescribeActionResponse(Object[] values) {
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
    return new DescribeActionResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return TargetResource.SHAPE;
      case 3:
        return ActionPayload.SHAPE;
      case 5:
        return ResolveTo.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the action; 36 characters; null if absent} */
  public String actionId() {
    return (String) at(0);
  }

  /** {@return the asset or the computation model that the action is executed on; null if absent} */
  public TargetResource targetResource() {
    return (TargetResource) at(1);
  }

  /**
   * {@return the id of the action definition: which of the target's actions it is; 36 characters;
   * null if absent}
   */
  public String actionDefinitionId() {
    return (String) at(2);
  }

  /** {@return what the action is given to work with, as JSON; null if absent} */
  public ActionPayload actionPayload() {
    return (ActionPayload) at(3);
  }

  /** {@return when the action was executed; null if absent} */
  public Instant executionTime() {
    return (Instant) at(4);
  }

  /** {@return the resource that the target resolves to: an asset; null if absent} */
  public ResolveTo resolveTo() {
    return (ResolveTo) at(5);
  }

  /** Builds {@link DescribeActionResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<DescribeActionResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeActionResponse original) {
      super(original);
    }

    /** Sets {@link DescribeActionResponse#actionId()}; null for absent. */
    public Builder actionId(String actionId) {
      return set(0, actionId);
    }

    /** Sets {@link DescribeActionResponse#targetResource()}; null for absent. */
    public Builder targetResource(TargetResource targetResource) {
      return set(1, targetResource);
    }

    /** Sets {@link DescribeActionResponse#targetResource()} to what a function builds. */
    public Builder targetResource(Consumer<TargetResource.Builder> targetResource) {
      return targetResource(TargetResource.builder().applyMutation(targetResource).build());
    }

    /** Sets {@link DescribeActionResponse#actionDefinitionId()}; null for absent. */
    public Builder actionDefinitionId(String actionDefinitionId) {
      return set(2, actionDefinitionId);
    }

    /** Sets {@link DescribeActionResponse#actionPayload()}; null for absent. */
    public Builder actionPayload(ActionPayload actionPayload) {
      return set(3, actionPayload);
    }

    /** Sets {@link DescribeActionResponse#actionPayload()} to what a function builds. */
    public Builder actionPayload(Consumer<ActionPayload.Builder> actionPayload) {
      return actionPayload(ActionPayload.builder().applyMutation(actionPayload).build());
    }

    /** Sets {@link DescribeActionResponse#executionTime()}; null for absent. */
    public Builder executionTime(Instant executionTime) {
      return set(4, executionTime);
    }

    /** Sets {@link DescribeActionResponse#resolveTo()}; null for absent. */
    public Builder resolveTo(ResolveTo resolveTo) {
      return set(5, resolveTo);
    }

    /** Sets {@link DescribeActionResponse#resolveTo()} to what a function builds. */
    public Builder resolveTo(Consumer<ResolveTo.Builder> resolveTo) {
      return resolveTo(ResolveTo.builder().applyMutation(resolveTo).build());
    }
  }
}
