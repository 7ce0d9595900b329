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

/** What {@code listPortals} answers. */
public final class ListPortalsResponse extends PagedResponse<PortalSummary> {
  static final Shape SHAPE =
      new Shape("portalSummaries,nextToken", "[r,t", 'r', new ListPortalsResponse(null));

  private ListPortalsResponse(Object[] values) {
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
    return new ListPortalsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return PortalSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the portals of this page, unmodifiable; empty if absent} */
  public List<PortalSummary> portalSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #portalSummaries} is there, even if empty} */
  public boolean hasPortalSummaries() {
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

  /** {@return the same as {@link #portalSummaries}} */
  @Override
  public List<PortalSummary> items() {
    return portalSummaries();
  }

  /** Builds {@link ListPortalsResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListPortalsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListPortalsResponse original) {
      super(original);
    }

    /** Sets {@link ListPortalsResponse#portalSummaries()}; null for absent. */
    public Builder portalSummaries(Collection<PortalSummary> portalSummaries) {
      return setList(0, portalSummaries);
    }

    /** Sets {@link ListPortalsResponse#portalSummaries()}. */
    public Builder portalSummaries(PortalSummary... portalSummaries) {
      return portalSummaries(Arrays.asList(portalSummaries));
    }

    /** Sets {@link ListPortalsResponse#portalSummaries()} to what functions build. */
    @SafeVarargs
    public final Builder portalSummaries(Consumer<PortalSummary.Builder>... portalSummaries) {
      List<PortalSummary> built = new ArrayList<>();
      for (Consumer<PortalSummary.Builder> one : portalSummaries) {
        built.add(PortalSummary.builder().applyMutation(one).build());
      }
      return portalSummaries(built);
    }

    /** Sets {@link ListPortalsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
