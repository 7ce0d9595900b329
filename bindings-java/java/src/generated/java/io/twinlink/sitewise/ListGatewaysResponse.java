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

/** What {@code listGateways} answers. */
public final class ListGatewaysResponse extends PagedResponse<GatewaySummary> {
  static final Shape SHAPE =
      new Shape("gatewaySummaries,nextToken", "[r,t", 'r', new ListGatewaysResponse(null));

  private ListGatewaysResponse(Object[] values) {
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
    return new ListGatewaysResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return GatewaySummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the gateways of this page, unmodifiable; empty if absent} */
  public List<GatewaySummary> gatewaySummaries() {
    return listAt(0);
  }

  /** {@return whether {@link #gatewaySummaries} is there, even if empty} */
  public boolean hasGatewaySummaries() {
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

  /** {@return the same as {@link #gatewaySummaries}} */
  @Override
  public List<GatewaySummary> items() {
    return gatewaySummaries();
  }

  /** Builds {@link ListGatewaysResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ListGatewaysResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListGatewaysResponse original) {
      super(original);
    }

    /** Sets {@link ListGatewaysResponse#gatewaySummaries()}; null for absent. */
    public Builder gatewaySummaries(Collection<GatewaySummary> gatewaySummaries) {
      return setList(0, gatewaySummaries);
    }

    /** Sets {@link ListGatewaysResponse#gatewaySummaries()}. */
    public Builder gatewaySummaries(GatewaySummary... gatewaySummaries) {
      return gatewaySummaries(Arrays.asList(gatewaySummaries));
    }

    /** Sets {@link ListGatewaysResponse#gatewaySummaries()} to what functions build. */
    @SafeVarargs
    public final Builder gatewaySummaries(Consumer<GatewaySummary.Builder>... gatewaySummaries) {
      List<GatewaySummary> built = new ArrayList<>();
      for (Consumer<GatewaySummary.Builder> one : gatewaySummaries) {
        built.add(GatewaySummary.builder().applyMutation(one).build());
      }
      return gatewaySummaries(built);
    }

    /** Sets {@link ListGatewaysResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
