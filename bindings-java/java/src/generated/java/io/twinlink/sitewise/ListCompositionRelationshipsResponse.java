package io.twinlink.sitewise;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code listCompositionRelationships} answers. */
public final class ListCompositionRelationshipsResponse
    extends PagedResponse<CompositionRelationshipSummary> {
  static final Shape SHAPE =
      new Shape(
          "compositionRelationshipSummaries,nextToken",
          "[r,t",
          'r',
          new ListCompositionRelationshipsResponse(null));

  private ListCompositionRelationshipsResponse(Object[] values) {
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
    return new ListCompositionRelationshipsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return CompositionRelationshipSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the composite models that are based on the component model, unmodifiable; empty if
   * absent}
   */
  public List<CompositionRelationshipSummary> compositionRelationshipSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #compositionRelationshipSummaries} is there, even if empty} */
  public boolean hasCompositionRelationshipSummaries() {
    return at(0) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #compositionRelationshipSummaries}} */
  @Override
  public List<CompositionRelationshipSummary> items() {
    return compositionRelationshipSummaries();
  }

  /**
   * Builds {@link ListCompositionRelationshipsResponse}. Builders may be used again and belong to
   * one thread.
   */
  public static final class Builder
      extends Response.Builder<ListCompositionRelationshipsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListCompositionRelationshipsResponse original) {
      super(original);
    }

    /**
     * Sets {@link ListCompositionRelationshipsResponse#compositionRelationshipSummaries()}; null
     * for absent.
     */
    public Builder compositionRelationshipSummaries(
        Collection<CompositionRelationshipSummary> compositionRelationshipSummaries) {
      return setList(0, compositionRelationshipSummaries);
    }

    /** Sets {@link ListCompositionRelationshipsResponse#compositionRelationshipSummaries()}. */
    public Builder compositionRelationshipSummaries(
        CompositionRelationshipSummary... compositionRelationshipSummaries) {
      return compositionRelationshipSummaries(Arrays.asList(compositionRelationshipSummaries));
    }

    /**
     * Sets {@link ListCompositionRelationshipsResponse#compositionRelationshipSummaries()} to what
     * functions build.
     */
    @SafeVarargs
    public final Builder compositionRelationshipSummaries(
        Consumer<CompositionRelationshipSummary.Builder>... compositionRelationshipSummaries) {
      List<CompositionRelationshipSummary> built = new ArrayList<>();
      for (Consumer<CompositionRelationshipSummary.Builder> one :
          compositionRelationshipSummaries) {
        built.add(CompositionRelationshipSummary.builder().applyMutation(one).build());
      }
      return compositionRelationshipSummaries(built);
    }

    /** Sets {@link ListCompositionRelationshipsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
