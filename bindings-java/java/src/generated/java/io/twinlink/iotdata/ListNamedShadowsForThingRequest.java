package io.twinlink.iotdata;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listNamedShadowsForThing} takes. */
public final class ListNamedShadowsForThingRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "thingName,nextToken,pageSize", "t,t,i", 's', new ListNamedShadowsForThingRequest(null));

  private ListNamedShadowsForThingRequest(Object[] values) {
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
    return new ListNamedShadowsForThingRequest(values);
  }

  /** {@return the name of the thing; 1 to 128 characters; null if absent} */
  public String thingName() {
    return (String) at(0);
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the size of a page; 1 to 100; null if absent} */
  public Integer pageSize() {
    return (Integer) at(2);
  }

  /**
   * Builds {@link ListNamedShadowsForThingRequest}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Structure.Builder<ListNamedShadowsForThingRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListNamedShadowsForThingRequest original) {
      super(original);
    }

    /** Sets {@link ListNamedShadowsForThingRequest#thingName()}; null for absent. */
    public Builder thingName(String thingName) {
      return set(0, thingName);
    }

    /** Sets {@link ListNamedShadowsForThingRequest#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }

    /** Sets {@link ListNamedShadowsForThingRequest#pageSize()}; null for absent. */
    public Builder pageSize(Integer pageSize) {
      return set(2, pageSize);
    }
  }
}
