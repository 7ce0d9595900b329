package io.twinlink.twinmaker;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** What {@code updateScene} answers. */
public final class UpdateSceneResponse extends Response {
  static final Shape SHAPE = new Shape("updateDateTime", "m", 'r', new UpdateSceneResponse(null));

  private UpdateSceneResponse(Object[] values) {
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
    return new UpdateSceneResponse(values);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updateDateTime() {
    return (Instant) at(0);
  }

  /** Builds {@link UpdateSceneResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<UpdateSceneResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateSceneResponse original) {
      super(original);
    }

    /** Sets {@link UpdateSceneResponse#updateDateTime()}; null for absent. */
    public Builder updateDateTime(Instant updateDateTime) {
      return set(0, updateDateTime);
    }
  }
}
