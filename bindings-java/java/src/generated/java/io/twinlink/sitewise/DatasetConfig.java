package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** The configuration of a dataset: for a session dataset, its time range. */
public final class DatasetConfig extends Structure {
  static final Shape SHAPE = new Shape("session", "r", 's', new DatasetConfig(null));

  private DatasetConfig(Object[] values) {
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
    return new DatasetConfig(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return SessionConfig.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the time range of the session; for session datasets only; null if absent} */
  public SessionConfig session() {
    return (SessionConfig) at(0);
  }

  /** Builds {@link DatasetConfig}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DatasetConfig, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DatasetConfig original) {
      super(original);
    }

    /** Sets {@link DatasetConfig#session()}; null for absent. */
    public Builder session(SessionConfig session) {
      return set(0, session);
    }

    /** Sets {@link DatasetConfig#session()} to what a function builds. */
    public Builder session(Consumer<SessionConfig.Builder> session) {
      return session(SessionConfig.builder().applyMutation(session).build());
    }
  }
}
