package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A tag: its key and its value. */
public final class Tag extends Structure {
  static final Shape SHAPE = new Shape("Key,Value", "t,t", 's', new Tag(null));

  private Tag(Object[] values) {
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
    return new Tag(values);
  }

  /** {@return the key of the tag; 1 to 128 characters; null if absent} */
  public String key() {
    return (String) at(0);
  }

  /** {@return the value of the tag; 0 to 256 characters; null if absent} */
  public String value() {
    return (String) at(1);
  }

  /** Builds {@link Tag}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Tag, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Tag original) {
      super(original);
    }

    /** Sets {@link Tag#key()}; null for absent. */
    public Builder key(String key) {
      return set(0, key);
    }

    /** Sets {@link Tag#value()}; null for absent. */
    public Builder value(String value) {
      return set(1, value);
    }
  }
}
