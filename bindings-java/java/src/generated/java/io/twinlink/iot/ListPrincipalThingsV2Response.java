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

/** What {@code listPrincipalThingsV2} answers. */
public final class ListPrincipalThingsV2Response extends PagedResponse<PrincipalThingObject> {
  static final Shape SHAPE =
      new Shape(
          "principalThingObjects,nextToken", "[r,t", 'r', new ListPrincipalThingsV2Response(null));

  private ListPrincipalThingsV2Response(Object[] values) {
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
    return new ListPrincipalThingsV2Response(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return PrincipalThingObject.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the things, with how the principal is attached to each, unmodifiable; empty if absent}
   */
  public List<PrincipalThingObject> principalThingObjects() {
    return listAt(0);
  }

  /** {@return whether {@link #principalThingObjects} is there, even if empty} */
  public boolean hasPrincipalThingObjects() {
    return at(0) != null;
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #principalThingObjects}} */
  @Override
  public List<PrincipalThingObject> items() {
    return principalThingObjects();
  }

  /**
   * Builds {@link ListPrincipalThingsV2Response}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<ListPrincipalThingsV2Response, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListPrincipalThingsV2Response original) {
      super(original);
    }

    /** Sets {@link ListPrincipalThingsV2Response#principalThingObjects()}; null for absent. */
    public Builder principalThingObjects(Collection<PrincipalThingObject> principalThingObjects) {
      return setList(0, principalThingObjects);
    }

    /** Sets {@link ListPrincipalThingsV2Response#principalThingObjects()}. */
    public Builder principalThingObjects(PrincipalThingObject... principalThingObjects) {
      return principalThingObjects(Arrays.asList(principalThingObjects));
    }

    /**
     * Sets {@link ListPrincipalThingsV2Response#principalThingObjects()} to what functions build.
     */
    @SafeVarargs
    public final Builder principalThingObjects(
        Consumer<PrincipalThingObject.Builder>... principalThingObjects) {
      List<PrincipalThingObject> built = new ArrayList<>();
      for (Consumer<PrincipalThingObject.Builder> one : principalThingObjects) {
        built.add(PrincipalThingObject.builder().applyMutation(one).build());
      }
      return principalThingObjects(built);
    }

    /** Sets {@link ListPrincipalThingsV2Response#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
