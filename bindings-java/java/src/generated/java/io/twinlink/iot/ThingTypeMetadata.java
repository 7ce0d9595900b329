package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** When a type of things was created, and whether it is out of use. */
public final class ThingTypeMetadata extends Structure {
  static final Shape SHAPE =
      new Shape(
          "deprecated,deprecationDate,creationDate", "b,m,m", 's', new ThingTypeMetadata(null));

  private ThingTypeMetadata(Object[] values) {
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
    return new ThingTypeMetadata(values);
  }

  /** {@return whether it is out of use; null if absent} */
  public Boolean deprecated() {
    return (Boolean) at(0);
  }

  /** {@return since when it is out of use; null if absent} */
  public Instant deprecationDate() {
    return (Instant) at(1);
  }

  /** {@return when the type was created; null if absent} */
  public Instant creationDate() {
    return (Instant) at(2);
  }

  /** Builds {@link ThingTypeMetadata}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ThingTypeMetadata, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ThingTypeMetadata original) {
      super(original);
    }

    /** Sets {@link ThingTypeMetadata#deprecated()}; null for absent. */
    public Builder deprecated(Boolean deprecated) {
      return set(0, deprecated);
    }

    /** Sets {@link ThingTypeMetadata#deprecationDate()}; null for absent. */
    public Builder deprecationDate(Instant deprecationDate) {
      return set(1, deprecationDate);
    }

    /** Sets {@link ThingTypeMetadata#creationDate()}; null for absent. */
    public Builder creationDate(Instant creationDate) {
      return set(2, creationDate);
    }
  }
}
