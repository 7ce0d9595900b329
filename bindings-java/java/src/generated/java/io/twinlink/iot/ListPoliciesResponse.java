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

/** What {@code listPolicies} answers. */
public final class ListPoliciesResponse extends PagedResponse<Policy> {
  static final Shape SHAPE =
      new Shape("policies,nextMarker", "[r,t", 'r', new ListPoliciesResponse(null));

  private ListPoliciesResponse(Object[] values) {
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
    return new ListPoliciesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return Policy.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the policies of this page, unmodifiable; empty if absent} */
  public List<Policy> policies() {
    return listAt(0);
  }

  /** {@return whether {@link #policies} is there, even if empty} */
  public boolean hasPolicies() {
    return at(0) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; at most 1024 characters; null if
   * absent}
   */
  public String nextMarker() {
    return (String) at(1);
  }

  /** {@return the same as {@link #nextMarker}} */
  @Override
  public String nextToken() {
    return nextMarker();
  }

  /** {@return the same as {@link #policies}} */
  @Override
  public List<Policy> items() {
    return policies();
  }

  /** Builds {@link ListPoliciesResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListPoliciesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListPoliciesResponse original) {
      super(original);
    }

    /** Sets {@link ListPoliciesResponse#policies()}; null for absent. */
    public Builder policies(Collection<Policy> policies) {
      return setList(0, policies);
    }

    /** Sets {@link ListPoliciesResponse#policies()}. */
    public Builder policies(Policy... policies) {
      return policies(Arrays.asList(policies));
    }

    /** Sets {@link ListPoliciesResponse#policies()} to what functions build. */
    @SafeVarargs
    public final Builder policies(Consumer<Policy.Builder>... policies) {
      List<Policy> built = new ArrayList<>();
      for (Consumer<Policy.Builder> one : policies) {
        built.add(Policy.builder().applyMutation(one).build());
      }
      return policies(built);
    }

    /** Sets {@link ListPoliciesResponse#nextMarker()}; null for absent. */
    public Builder nextMarker(String nextMarker) {
      return set(1, nextMarker);
    }
  }
}
