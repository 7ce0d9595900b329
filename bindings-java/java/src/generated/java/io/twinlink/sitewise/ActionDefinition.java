package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** An action that can be executed: its id, name and type. */
public final class ActionDefinition extends Structure {
  static final Shape SHAPE =
      new Shape(
          "actionDefinitionId,actionName,actionType", "t,t,t", 's', new ActionDefinition(null));

  private ActionDefinition(Object[] values) {
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
    return new ActionDefinition(values);
  }

  /**
   * {@return the id by which {@code executeAction} is told what to do; 36 characters; null if
   * absent}
   */
  public String actionDefinitionId() {
    return (String) at(0);
  }

  /** {@return the name of the action definition; 1 to 256 characters; null if absent} */
  public String actionName() {
    return (String) at(1);
  }

  /** {@return the type of the action definition; 1 to 256 characters; null if absent} */
  public String actionType() {
    return (String) at(2);
  }

  /** Builds {@link ActionDefinition}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ActionDefinition, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ActionDefinition original) {
      super(original);
    }

    /** Sets {@link ActionDefinition#actionDefinitionId()}; null for absent. */
    public Builder actionDefinitionId(String actionDefinitionId) {
      return set(0, actionDefinitionId);
    }

    /** Sets {@link ActionDefinition#actionName()}; null for absent. */
    public Builder actionName(String actionName) {
      return set(1, actionName);
    }

    /** Sets {@link ActionDefinition#actionType()}; null for absent. */
    public Builder actionType(String actionType) {
      return set(2, actionType);
    }
  }
}
