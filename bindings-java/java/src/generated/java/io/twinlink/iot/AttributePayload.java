package io.twinlink.iot;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;

/** Attributes, and whether they are added to those that are there. */
public final class AttributePayload extends Structure {
  static final Shape SHAPE = new Shape("attributes,merge", "{t,b", 's', new AttributePayload(null));

  private AttributePayload(Object[] values) {
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
    return new AttributePayload(values);
  }

  /** {@return the attributes: names and values, unmodifiable; empty if absent} */
  public Map<String, String> attributes() {
    return mapAt(0);
  }

  /** {@return whether {@link #attributes} is there, even if empty} */
  public boolean hasAttributes() {
    return at(0) != null;
  }

  /**
   * {@return whether the attributes are added to those that are there; an empty value takes one
   * away. Default: false, they take their place; null if absent}
   */
  public Boolean merge() {
    return (Boolean) at(1);
  }

  /** Builds {@link AttributePayload}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<AttributePayload, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AttributePayload original) {
      super(original);
    }

    /** Sets {@link AttributePayload#attributes()}; null for absent. */
    public Builder attributes(Map<String, String> attributes) {
      return setMap(0, attributes);
    }

    /** Sets {@link AttributePayload#merge()}; null for absent. */
    public Builder merge(Boolean merge) {
      return set(1, merge);
    }
  }
}
