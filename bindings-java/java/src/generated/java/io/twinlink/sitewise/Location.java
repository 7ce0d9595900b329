package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** Where a cited passage is stored. */
public final class Location extends Structure {
  static final Shape SHAPE = new Shape("uri", "t", 's', new Location(null));

  private Location(Object[] values) {
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
    return new Location(values);
  }

  /** {@return the URI of the place, such as that of an S3 object; null if absent} */
  public String uri() {
    return (String) at(0);
  }

  /** Builds {@link Location}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Location, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Location original) {
      super(original);
    }

    /** Sets {@link Location#uri()}; null for absent. */
    public Builder uri(String uri) {
      return set(0, uri);
    }
  }
}
