package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** A dashboard in a list, without its definition. */
public final class DashboardSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "id,name,description,creationDate,lastUpdateDate",
          "t,t,t,m,m",
          's',
          new DashboardSummary(null));

  private DashboardSummary(Object[] values) {
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
    return new DashboardSummary(values);
  }

  /** {@return the id of the dashboard; 36 characters; null if absent} */
  public String id() {
    return (String) at(0);
  }

  /**
   * {@return the name of the dashboard, for people to read; 1 to 256 characters; null if absent}
   */
  public String name() {
    return (String) at(1);
  }

  /** {@return its description; 1 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(2);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDate() {
    return (Instant) at(3);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant lastUpdateDate() {
    return (Instant) at(4);
  }

  /** Builds {@link DashboardSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<DashboardSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DashboardSummary original) {
      super(original);
    }

    /** Sets {@link DashboardSummary#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link DashboardSummary#name()}; null for absent. */
    public Builder name(String name) {
      return set(1, name);
    }

    /** Sets {@link DashboardSummary#description()}; null for absent. */
    public Builder description(String description) {
      return set(2, description);
    }

    /** Sets {@link DashboardSummary#creationDate()}; null for absent. */
    public Builder creationDate(Instant creationDate) {
      return set(3, creationDate);
    }

    /** Sets {@link DashboardSummary#lastUpdateDate()}; null for absent. */
    public Builder lastUpdateDate(Instant lastUpdateDate) {
      return set(4, lastUpdateDate);
    }
  }
}
