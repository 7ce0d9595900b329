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

/** What {@code listThingTypes} answers. */
public final class ListThingTypesResponse extends PagedResponse<ThingTypeDefinition> {
  static final Shape SHAPE =
      new Shape("thingTypes,nextToken", "[r,t", 'r', new ListThingTypesResponse(null));

  private ListThingTypesResponse(Object[] values) {
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
    return new ListThingTypesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ThingTypeDefinition.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the types of this page, unmodifiable; empty if absent} */
  public List<ThingTypeDefinition> thingTypes() {
    return listAt(0);
  }

  /** {@return whether {@link #thingTypes} is there, even if empty} */
  public boolean hasThingTypes() {
    return at(0) != null;
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #thingTypes}} */
  @Override
  public List<ThingTypeDefinition> items() {
    return thingTypes();
  }

  /** Builds {@link ListThingTypesResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListThingTypesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListThingTypesResponse original) {
      super(original);
    }

    /** Sets {@link ListThingTypesResponse#thingTypes()}; null for absent. */
    public Builder thingTypes(Collection<ThingTypeDefinition> thingTypes) {
      return setList(0, thingTypes);
    }

    /** Sets {@link ListThingTypesResponse#thingTypes()}. */
    public Builder thingTypes(ThingTypeDefinition... thingTypes) {
      return thingTypes(Arrays.asList(thingTypes));
    }

    /** Sets {@link ListThingTypesResponse#thingTypes()} to what functions build. */
    @SafeVarargs
    public final Builder thingTypes(Consumer<ThingTypeDefinition.Builder>... thingTypes) {
      List<ThingTypeDefinition> built = new ArrayList<>();
      for (Consumer<ThingTypeDefinition.Builder> one : thingTypes) {
        built.add(ThingTypeDefinition.builder().applyMutation(one).build());
      }
      return thingTypes(built);
    }

    /** Sets {@link ListThingTypesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
