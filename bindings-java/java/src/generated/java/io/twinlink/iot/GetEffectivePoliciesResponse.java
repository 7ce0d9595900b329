package io.twinlink.iot;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code getEffectivePolicies} answers. */
public final class GetEffectivePoliciesResponse extends Response {
  static final Shape SHAPE =
      new Shape("effectivePolicies", "[r", 'r', new GetEffectivePoliciesResponse(null));

  private GetEffectivePoliciesResponse(Object[] values) {
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
    return new GetEffectivePoliciesResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return EffectivePolicy.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the policies, unmodifiable; empty if absent} */
  public List<EffectivePolicy> effectivePolicies() {
    return listAt(0);
  }

  /** {@return whether {@link #effectivePolicies} is there, even if empty} */
  public boolean hasEffectivePolicies() {
    return at(0) != null;
  }

  /**
   * Builds {@link GetEffectivePoliciesResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder
      extends Response.Builder<GetEffectivePoliciesResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetEffectivePoliciesResponse original) {
      super(original);
    }

    /** Sets {@link GetEffectivePoliciesResponse#effectivePolicies()}; null for absent. */
    public Builder effectivePolicies(Collection<EffectivePolicy> effectivePolicies) {
      return setList(0, effectivePolicies);
    }

    /** Sets {@link GetEffectivePoliciesResponse#effectivePolicies()}. */
    public Builder effectivePolicies(EffectivePolicy... effectivePolicies) {
      return effectivePolicies(Arrays.asList(effectivePolicies));
    }

    /** Sets {@link GetEffectivePoliciesResponse#effectivePolicies()} to what functions build. */
    @SafeVarargs
    public final Builder effectivePolicies(Consumer<EffectivePolicy.Builder>... effectivePolicies) {
      List<EffectivePolicy> built = new ArrayList<>();
      for (Consumer<EffectivePolicy.Builder> one : effectivePolicies) {
        built.add(EffectivePolicy.builder().applyMutation(one).build());
      }
      return effectivePolicies(built);
    }
  }
}
