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

/** What {@code listAccessPolicies} answers. */
public final class ListAccessPoliciesResponse extends PagedResponse<AccessPolicySummary> {
  static final Shape SHAPE =
      new Shape(
          "accessPolicySummaries,nextToken", "[r,t", 'r', new ListAccessPoliciesResponse(null));

  private ListAccessPoliciesResponse(Object[] values) {
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
    return new ListAccessPoliciesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return AccessPolicySummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the access policies of this page, unmodifiable; empty if absent} */
  public List<AccessPolicySummary> accessPolicySummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #accessPolicySummaries} is there, even if empty} */
  public boolean hasAccessPolicySummaries() {
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

  /** {@return the same as {@link #accessPolicySummaries}} */
  @Override
  public List<AccessPolicySummary> items() {
    return accessPolicySummaries();
  }

  /**
   * Builds {@link ListAccessPoliciesResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<ListAccessPoliciesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListAccessPoliciesResponse original) {
      super(original);
    }

    /** Sets {@link ListAccessPoliciesResponse#accessPolicySummaries()}; null for absent. */
    public Builder accessPolicySummaries(Collection<AccessPolicySummary> accessPolicySummaries) {
      return setList(0, accessPolicySummaries);
    }

    /** Sets {@link ListAccessPoliciesResponse#accessPolicySummaries()}. */
    public Builder accessPolicySummaries(AccessPolicySummary... accessPolicySummaries) {
      return accessPolicySummaries(Arrays.asList(accessPolicySummaries));
    }

    /** Sets {@link ListAccessPoliciesResponse#accessPolicySummaries()} to what functions build. */
    @SafeVarargs
    public final Builder accessPolicySummaries(
        Consumer<AccessPolicySummary.Builder>... accessPolicySummaries) {
      List<AccessPolicySummary> built = new ArrayList<>();
      for (Consumer<AccessPolicySummary.Builder> one : accessPolicySummaries) {
        built.add(AccessPolicySummary.builder().applyMutation(one).build());
      }
      return accessPolicySummaries(built);
    }

    /** Sets {@link ListAccessPoliciesResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
