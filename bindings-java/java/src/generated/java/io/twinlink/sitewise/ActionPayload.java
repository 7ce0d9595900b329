package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What an action is given to work with, as JSON. */
public final class ActionPayload extends Structure {
  static final Shape SHAPE = new Shape("stringValue", "t", 's', new ActionPayload(null));

  private ActionPayload(Object[] values) {
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
    return new ActionPayload(values);
  }

  /** {@return the payload, a text of JSON; null if absent} */
  public String stringValue() {
    return (String) at(0);
  }

  /** Builds {@link ActionPayload}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ActionPayload, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ActionPayload original) {
      super(original);
    }

    /** Sets {@link ActionPayload#stringValue()}; null for absent. */
    public Builder stringValue(String stringValue) {
      return set(0, stringValue);
    }
  }
}
