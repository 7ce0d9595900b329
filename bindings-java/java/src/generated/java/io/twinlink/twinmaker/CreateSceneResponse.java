package io.twinlink.twinmaker;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** What {@code createScene} answers. */
public final class CreateSceneResponse extends Response {
  static final Shape SHAPE =
      new Shape("arn,creationDateTime", "t,m", 'r', new CreateSceneResponse(null));

  private CreateSceneResponse(Object[] values) {
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
    return new CreateSceneResponse(values);
  }

  /** {@return its ARN; 20 to 2048 characters; null if absent} */
  public String arn() {
    return (String) at(0);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDateTime() {
    return (Instant) at(1);
  }

  /** Builds {@link CreateSceneResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<CreateSceneResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateSceneResponse original) {
      super(original);
    }

    /** Sets {@link CreateSceneResponse#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(0, arn);
    }

    /** Sets {@link CreateSceneResponse#creationDateTime()}; null for absent. */
    public Builder creationDateTime(Instant creationDateTime) {
      return set(1, creationDateTime);
    }
  }
}
