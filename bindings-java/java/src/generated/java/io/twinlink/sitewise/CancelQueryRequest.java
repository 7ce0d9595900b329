package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code cancelQuery} takes. */
public final class CancelQueryRequest extends Structure {
  static final Shape SHAPE =
      new Shape("workspaceName,queryId", "t,t", 's', new CancelQueryRequest(null));

  private CancelQueryRequest(Object[] values) {
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
    return new CancelQueryRequest(values);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(0);
  }

  /** {@return the query's id, as {@code startQuery} gave it; 1 to 64 characters; null if absent} */
  public String queryId() {
    return (String) at(1);
  }

  /** Builds {@link CancelQueryRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<CancelQueryRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CancelQueryRequest original) {
      super(original);
    }

    /** Sets {@link CancelQueryRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link CancelQueryRequest#queryId()}; null for absent. */
    public Builder queryId(String queryId) {
      return set(1, queryId);
    }
  }
}
