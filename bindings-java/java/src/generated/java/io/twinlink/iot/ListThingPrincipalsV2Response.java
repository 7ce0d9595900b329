package io.twinlink.iot;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code listThingPrincipalsV2} answers. */
public final class ListThingPrincipalsV2Response extends PagedResponse<ThingPrincipalObject> {
  static final Shape SHAPE =
      new Shape(
          "thingPrincipalObjects,nextToken", "[r,t", 'r', new ListThingPrincipalsV2Response(null));

  private ListThingPrincipalsV2Response(Object[] values) {
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
    return new ListThingPrincipalsV2Response(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ThingPrincipalObject.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the principals, with how each is attached, unmodifiable; empty if absent} */
  public List<ThingPrincipalObject> thingPrincipalObjects() {
    return listAt(0);
  }

  /** {@return whether {@link #thingPrincipalObjects} is there, even if empty} */
  public boolean hasThingPrincipalObjects() {
    return at(0) != null;
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #thingPrincipalObjects}} */
  @Override
  public List<ThingPrincipalObject> items() {
    return thingPrincipalObjects();
  }

  /**
   * Builds {@link ListThingPrincipalsV2Response}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<ListThingPrincipalsV2Response, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListThingPrincipalsV2Response original) {
      super(original);
    }

    /** Sets {@link ListThingPrincipalsV2Response#thingPrincipalObjects()}; null for absent. */
    public Builder thingPrincipalObjects(Collection<ThingPrincipalObject> thingPrincipalObjects) {
      return setList(0, thingPrincipalObjects);
    }

    /** Sets {@link ListThingPrincipalsV2Response#thingPrincipalObjects()}. */
    public Builder thingPrincipalObjects(ThingPrincipalObject... thingPrincipalObjects) {
      return thingPrincipalObjects(Arrays.asList(thingPrincipalObjects));
    }

    /**
     * Sets {@link ListThingPrincipalsV2Response#thingPrincipalObjects()} to what functions build.
     */
    @SafeVarargs
    public final Builder thingPrincipalObjects(
        Consumer<ThingPrincipalObject.Builder>... thingPrincipalObjects) {
      List<ThingPrincipalObject> built = new ArrayList<>();
      for (Consumer<ThingPrincipalObject.Builder> one : thingPrincipalObjects) {
        built.add(ThingPrincipalObject.builder().applyMutation(one).build());
      }
      return thingPrincipalObjects(built);
    }

    /** Sets {@link ListThingPrincipalsV2Response#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
