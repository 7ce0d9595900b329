package io.twinlink.iot;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What {@code listThingPrincipals} answers. */
public final class ListThingPrincipalsResponse extends PagedResponse<String> {
  static final Shape SHAPE =
      new Shape("principals,nextToken", "[t,t", 'r', new ListThingPrincipalsResponse(null));

  private ListThingPrincipalsResponse(Object[] values) {
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
    return new ListThingPrincipalsResponse(values);
  }

  /** {@return the ARNs of the principals, unmodifiable; empty if absent} */
  public List<String> principals() {
    return listAt(0);
  }

  /** {@return whether {@link #principals} is there, even if empty} */
  public boolean hasPrincipals() {
    return at(0) != null;
  }

  /** {@return the token of the next page; none on the last one; null if absent} */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the same as {@link #principals}} */
  @Override
  public List<String> items() {
    return principals();
  }

  /**
   * Builds {@link ListThingPrincipalsResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder extends Response.Builder<ListThingPrincipalsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListThingPrincipalsResponse original) {
      super(original);
    }

    /** Sets {@link ListThingPrincipalsResponse#principals()}; null for absent. */
    public Builder principals(Collection<String> principals) {
      return setList(0, principals);
    }

    /** Sets {@link ListThingPrincipalsResponse#principals()}. */
    public Builder principals(String... principals) {
      return principals(Arrays.asList(principals));
    }

    /** Sets {@link ListThingPrincipalsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }
  }
}
