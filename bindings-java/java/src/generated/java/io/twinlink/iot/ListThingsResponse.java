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

/** What {@code listThings} answers. */
public final class ListThingsResponse extends PagedResponse<ThingAttribute> {
  static final Shape SHAPE =
      new Shape("things,nextToken", "[r,t", 'r', new ListThingsResponse(null));

  private ListThingsResponse(Object[] values) {
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
    return new ListThingsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ThingAttribute.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the things of this page, unmodifiable; empty if absent} */
  public List<ThingAttribute> things() {
    return listAt(0);
  }

  /** {@return whether {@link #things} is there, even if empty} */
  public boolean hasThings() {
    return at(0) != null;
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #things}} */
  @Override
  public List<ThingAttribute> items() {
    return things();
  }

  /** Builds {@link ListThingsResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListThingsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListThingsResponse original) {
      super(original);
    }

    /** Sets {@link ListThingsResponse#things()}; null for absent. */
    public Builder things(Collection<ThingAttribute> things) {
      return setList(0, things);
    }

    /** Sets {@link ListThingsResponse#things()}. */
    public Builder things(ThingAttribute... things) {
      return things(Arrays.asList(things));
    }

    /** Sets {@link ListThingsResponse#things()} to what functions build. */
    @SafeVarargs
    public final Builder things(Consumer<ThingAttribute.Builder>... things) {
      List<ThingAttribute> built = new ArrayList<>();
      for (Consumer<ThingAttribute.Builder> one : things) {
        built.add(ThingAttribute.builder().applyMutation(one).build());
      }
      return things(built);
    }

    /** Sets {@link ListThingsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
