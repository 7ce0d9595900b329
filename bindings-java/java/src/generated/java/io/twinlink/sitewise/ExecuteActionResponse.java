package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code executeAction} answers. */
public final class ExecuteActionResponse extends Response {
  static final Shape SHAPE = new Shape("actionId", "t", 'r', new ExecuteActionResponse(null));

  private ExecuteActionResponse(Object[] values) {
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
    return new ExecuteActionResponse(values);
  }

  /** {@return the id of the action; 36 characters; null if absent} */
  public String actionId() {
    return (String) at(0);
  }

  /** Builds {@link ExecuteActionResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ExecuteActionResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ExecuteActionResponse original) {
      super(original);
    }

    /** Sets {@link ExecuteActionResponse#actionId()}; null for absent. */
    public Builder actionId(String actionId) {
      return set(0, actionId);
    }
  }
}
