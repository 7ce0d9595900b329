package io.twinlink.twinmaker;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** What {@code createEntity} answers. */
public final class CreateEntityResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "entityId,arn,creationDateTime,state", "t,t,m,e", 'r', new CreateEntityResponse(null));

  private CreateEntityResponse(Object[] values) {
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
    return new CreateEntityResponse(values);
  }

  /** {@return the id of the entity; 1 to 128 characters; null if absent} */
  public String entityId() {
    return (String) at(0);
  }

  /** {@return its ARN; 20 to 2048 characters; null if absent} */
  public String arn() {
    return (String) at(1);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDateTime() {
    return (Instant) at(2);
  }

  /**
   * {@return the entity's state after the call; {@link State#UNKNOWN_TO_SDK_VERSION} if it is newer
   * than this version; null if absent}
   */
  public State state() {
    return State.fromValue(stateAsString());
  }

  /** {@return the text of {@link #state} as AWS has it; null if absent} */
  public String stateAsString() {
    return (String) at(3);
  }

  /** Builds {@link CreateEntityResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<CreateEntityResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateEntityResponse original) {
      super(original);
    }

    /** Sets {@link CreateEntityResponse#entityId()}; null for absent. */
    public Builder entityId(String entityId) {
      return set(0, entityId);
    }

    /** Sets {@link CreateEntityResponse#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(1, arn);
    }

    /** Sets {@link CreateEntityResponse#creationDateTime()}; null for absent. */
    public Builder creationDateTime(Instant creationDateTime) {
      return set(2, creationDateTime);
    }

    /** Sets {@link CreateEntityResponse#stateAsString()}; null for absent. */
    public Builder state(String state) {
      return set(3, state);
    }

    /** Sets {@link CreateEntityResponse#state()}; null for absent. */
    public Builder state(State state) {
      return setText(3, state);
    }
  }
}
