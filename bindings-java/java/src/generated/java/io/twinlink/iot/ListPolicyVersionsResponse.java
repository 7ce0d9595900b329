package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code listPolicyVersions} answers. */
public final class ListPolicyVersionsResponse extends Response {
  static final Shape SHAPE =
      new Shape("policyVersions", "[r", 'r', new ListPolicyVersionsResponse(null));

  private ListPolicyVersionsResponse(Object[] values) {
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
    return new ListPolicyVersionsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return PolicyVersion.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the versions, unmodifiable; empty if absent} */
  public List<PolicyVersion> policyVersions() {
    return listAt(0);
  }

  /** {@return whether {@link #policyVersions} is there, even if empty} */
  public boolean hasPolicyVersions() {
    return at(0) != null;
  }

  /**
   * Builds {@link ListPolicyVersionsResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<ListPolicyVersionsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListPolicyVersionsResponse original) {
      super(original);
    }

    /** Sets {@link ListPolicyVersionsResponse#policyVersions()}; null for absent. */
    public Builder policyVersions(Collection<PolicyVersion> policyVersions) {
      return setList(0, policyVersions);
    }

    /** Sets {@link ListPolicyVersionsResponse#policyVersions()}. */
    public Builder policyVersions(PolicyVersion... policyVersions) {
      return policyVersions(Arrays.asList(policyVersions));
    }

    /** Sets {@link ListPolicyVersionsResponse#policyVersions()} to what functions build. */
    @SafeVarargs
    public final Builder policyVersions(Consumer<PolicyVersion.Builder>... policyVersions) {
      List<PolicyVersion> built = new ArrayList<>();
      for (Consumer<PolicyVersion.Builder> one : policyVersions) {
        built.add(PolicyVersion.builder().applyMutation(one).build());
      }
      return policyVersions(built);
    }
  }
}
