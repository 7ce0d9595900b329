package io.twinlink.twinmaker;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code listEntities} answers. */
public final class ListEntitiesResponse extends PagedResponse<EntitySummary> {
  static final Shape SHAPE =
      new Shape("entitySummaries,nextToken", "[r,t", 'r', new ListEntitiesResponse(null));

  private ListEntitiesResponse(Object[] values) {
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
    return new ListEntitiesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return EntitySummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the entities of this page, in short, unmodifiable; empty if absent} */
  public List<EntitySummary> entitySummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #entitySummaries} is there, even if empty} */
  public boolean hasEntitySummaries() {
    return at(0) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; 0 to 17880 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #entitySummaries}} */
  @Override
  public List<EntitySummary> items() {
    return entitySummaries();
  }

  /** Builds {@link ListEntitiesResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListEntitiesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListEntitiesResponse original) {
      super(original);
    }

    /** Sets {@link ListEntitiesResponse#entitySummaries()}; null for absent. */
    public Builder entitySummaries(Collection<EntitySummary> entitySummaries) {
      return setList(0, entitySummaries);
    }

    /** Sets {@link ListEntitiesResponse#entitySummaries()}. */
    public Builder entitySummaries(EntitySummary... entitySummaries) {
      return entitySummaries(Arrays.asList(entitySummaries));
    }

    /** Sets {@link ListEntitiesResponse#entitySummaries()} to what functions build. */
    @SafeVarargs
    public final Builder entitySummaries(Consumer<EntitySummary.Builder>... entitySummaries) {
      List<EntitySummary> built = new ArrayList<>();
      for (Consumer<EntitySummary.Builder> one : entitySummaries) {
        built.add(EntitySummary.builder().applyMutation(one).build());
      }
      return entitySummaries(built);
    }

    /** Sets {@link ListEntitiesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
