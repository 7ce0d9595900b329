package io.twinlink.twinmaker;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** What {@code createComponentType} answers. */
public final class CreateComponentTypeResponse extends Response {
  static final Shape SHAPE =
      new Shape("arn,creationDateTime,state", "t,m,e", 'r', new CreateComponentTypeResponse(null));

  private CreateComponentTypeResponse(Object[] values) {
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
    return new CreateComponentTypeResponse(values);
  }

  /** {@return its ARN; 20 to 2048 characters; null if absent} */
  public String arn() {
    return (String) at(0);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDateTime() {
    return (Instant) at(1);
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
    return (String) at(2);
  }

  /**
   * Builds {@link CreateComponentTypeResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder extends Response.Builder<CreateComponentTypeResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateComponentTypeResponse original) {
      super(original);
    }

    /** Sets {@link CreateComponentTypeResponse#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(0, arn);
    }

    /** Sets {@link CreateComponentTypeResponse#creationDateTime()}; null for absent. */
    public Builder creationDateTime(Instant creationDateTime) {
      return set(1, creationDateTime);
    }

    /** Sets {@link CreateComponentTypeResponse#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(2, state);
    }

    /** Sets {@link CreateComponentTypeResponse#state()}; null for absent. */
    public Builder state(State state) {
      return setText(2, state);
    }
  }
}
