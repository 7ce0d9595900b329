package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code searchIndex} answers. */
public final class SearchIndexResponse extends Response {
  static final Shape SHAPE =
      new Shape("nextToken,things,thingGroups", "t,[r,[r", 'r', new SearchIndexResponse(null));

  private SearchIndexResponse(Object[] values) {
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
    return new SearchIndexResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return ThingDocument.SHAPE;
      case 2:
        return ThingGroupDocument.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  public String nextToken() {
    return (String) at(0);
  }

  /** {@return the things that were found, on this page, unmodifiable; empty if absent} */
  public List<ThingDocument> things() {
    return listAt(1);
  }

  /** {@return whether {@link #things} is there, even if empty} */
  public boolean hasThings() {
    return at(1) != null;
  }

  /** {@return the groups that were found, on this page, unmodifiable; empty if absent} */
  public List<ThingGroupDocument> thingGroups() {
    return listAt(2);
  }

  /** {@return whether {@link #thingGroups} is there, even if empty} */
  public boolean hasThingGroups() {
    return at(2) != null;
  }

  /** Builds {@link SearchIndexResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<SearchIndexResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(SearchIndexResponse original) {
      super(original);
    }

    /** Sets {@link SearchIndexResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(0, nextToken);
    }

    /** Sets {@link SearchIndexResponse#things()}; null for absent. */
    public Builder things(Collection<ThingDocument> things) {
      return setList(1, things);
    }

    /** Sets {@link SearchIndexResponse#things()}. */
    public Builder things(ThingDocument... things) {
      return things(Arrays.asList(things));
    }

    /** Sets {@link SearchIndexResponse#things()} to what functions build. */
    @SafeVarargs
    public final Builder things(Consumer<ThingDocument.Builder>... things) {
      List<ThingDocument> built = new ArrayList<>();
      for (Consumer<ThingDocument.Builder> one : things) {
        built.add(ThingDocument.builder().applyMutation(one).build());
      }
      return things(built);
    }

    /** Sets {@link SearchIndexResponse#thingGroups()}; null for absent. */
    public Builder thingGroups(Collection<ThingGroupDocument> thingGroups) {
      return setList(2, thingGroups);
    }

    /** Sets {@link SearchIndexResponse#thingGroups()}. */
    public Builder thingGroups(ThingGroupDocument... thingGroups) {
      return thingGroups(Arrays.asList(thingGroups));
    }

    /** Sets {@link SearchIndexResponse#thingGroups()} to what functions build. */
    @SafeVarargs
    public final Builder thingGroups(Consumer<ThingGroupDocument.Builder>... thingGroups) {
      List<ThingGroupDocument> built = new ArrayList<>();
      for (Consumer<ThingGroupDocument.Builder> one : thingGroups) {
        built.add(ThingGroupDocument.builder().applyMutation(one).build());
      }
      return thingGroups(built);
    }
  }
}
