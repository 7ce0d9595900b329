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

/** What {@code listInterfaceRelationships} answers. */
public final class ListInterfaceRelationshipsResponse
    extends PagedResponse<InterfaceRelationshipSummary> {
  static final Shape SHAPE =
      new Shape(
          "interfaceRelationshipSummaries,nextToken",
          "[r,t",
          'r',
          new ListInterfaceRelationshipsResponse(null));

  private ListInterfaceRelationshipsResponse(Object[] values) {
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
    return new ListInterfaceRelationshipsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return InterfaceRelationshipSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the asset models that implement the interface, unmodifiable; empty if absent} */
  public List<InterfaceRelationshipSummary> interfaceRelationshipSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #interfaceRelationshipSummaries} is there, even if empty} */
  public boolean hasInterfaceRelationshipSummaries() {
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

  /** {@return the same as {@link #interfaceRelationshipSummaries}} */
  @Override
  public List<InterfaceRelationshipSummary> items() {
    return interfaceRelationshipSummaries();
  }

  /**
   * Builds {@link ListInterfaceRelationshipsResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<ListInterfaceRelationshipsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListInterfaceRelationshipsResponse original) {
      super(original);
    }

    /**
     * Sets {@link ListInterfaceRelationshipsResponse#interfaceRelationshipSummaries()}; null for
     * absent.
     */
    public Builder interfaceRelationshipSummaries(
        Collection<InterfaceRelationshipSummary> interfaceRelationshipSummaries) {
      return setList(0, interfaceRelationshipSummaries);
    }

    /** Sets {@link ListInterfaceRelationshipsResponse#interfaceRelationshipSummaries()}. */
    public Builder interfaceRelationshipSummaries(
        InterfaceRelationshipSummary... interfaceRelationshipSummaries) {
      return interfaceRelationshipSummaries(Arrays.asList(interfaceRelationshipSummaries));
    }

    /**
     * Sets {@link ListInterfaceRelationshipsResponse#interfaceRelationshipSummaries()} to what
     * functions build.
     */
    @SafeVarargs
    public final Builder interfaceRelationshipSummaries(
        Consumer<InterfaceRelationshipSummary.Builder>... interfaceRelationshipSummaries) {
      List<InterfaceRelationshipSummary> built = new ArrayList<>();
      for (Consumer<InterfaceRelationshipSummary.Builder> one : interfaceRelationshipSummaries) {
        built.add(InterfaceRelationshipSummary.builder().applyMutation(one).build());
      }
      return interfaceRelationshipSummaries(built);
    }

    /** Sets {@link ListInterfaceRelationshipsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
