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

/** What {@code listScenes} answers. */
public final class ListScenesResponse extends PagedResponse<SceneSummary> {
  static final Shape SHAPE =
      new Shape("sceneSummaries,nextToken", "[r,t", 'r', new ListScenesResponse(null));

  private ListScenesResponse(Object[] values) {
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
    return new ListScenesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return SceneSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the scenes of this page, in short, unmodifiable; empty if absent} */
  public List<SceneSummary> sceneSummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #sceneSummaries} is there, even if empty} */
  public boolean hasSceneSummaries() {
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

  /** {@return the same as {@link #sceneSummaries}} */
  @Override
  public List<SceneSummary> items() {
    return sceneSummaries();
  }

  /** Builds {@link ListScenesResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListScenesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListScenesResponse original) {
      super(original);
    }

    /** Sets {@link ListScenesResponse#sceneSummaries()}; null for absent. */
    public Builder sceneSummaries(Collection<SceneSummary> sceneSummaries) {
      return setList(0, sceneSummaries);
    }

    /** Sets {@link ListScenesResponse#sceneSummaries()}. */
    public Builder sceneSummaries(SceneSummary... sceneSummaries) {
      return sceneSummaries(Arrays.asList(sceneSummaries));
    }

    /** Sets {@link ListScenesResponse#sceneSummaries()} to what functions build. */
    @SafeVarargs
    public final Builder sceneSummaries(Consumer<SceneSummary.Builder>... sceneSummaries) {
      List<SceneSummary> built = new ArrayList<>();
      for (Consumer<SceneSummary.Builder> one : sceneSummaries) {
        built.add(SceneSummary.builder().applyMutation(one).build());
      }
      return sceneSummaries(built);
    }

    /** Sets {@link ListScenesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
