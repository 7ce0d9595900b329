package io.twinlink.iot;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What {@code listTargetsForPolicy} answers. */
public final class ListTargetsForPolicyResponse extends PagedResponse<String> {
  static final Shape SHAPE =
      new Shape("targets,nextMarker", "[t,t", 'r', new ListTargetsForPolicyResponse(null));

  private ListTargetsForPolicyResponse(Object[] values) {
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
    return new ListTargetsForPolicyResponse(values);
  }

  /** {@return what the policy is attached to, on this page, unmodifiable; empty if absent} */
  public List<String> targets() {
    return listAt(0);
  }

  /** {@return whether {@link #targets} is there, even if empty} */
  public boolean hasTargets() {
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

  /** {@return the same as {@link #targets}} */
  @Override
  public List<String> items() {
    return targets();
  }

  /**
   * Builds {@link ListTargetsForPolicyResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<ListTargetsForPolicyResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListTargetsForPolicyResponse original) {
      super(original);
    }

    /** Sets {@link ListTargetsForPolicyResponse#targets()}; null for absent. */
    public Builder targets(Collection<String> targets) {
      return setList(0, targets);
    }

    /** Sets {@link ListTargetsForPolicyResponse#targets()}. */
    public Builder targets(String... targets) {
      return targets(Arrays.asList(targets));
    }

    /** Sets {@link ListTargetsForPolicyResponse#nextMarker()}; null for absent. */
    public Builder nextMarker(String nextMarker) {
      return set(1, nextMarker);
    }
  }
}
