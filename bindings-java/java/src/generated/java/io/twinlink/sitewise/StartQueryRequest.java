package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code startQuery} takes. */
public final class StartQueryRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "clientToken,workspaceName,queryStatement", "t,t,!t", 's', new StartQueryRequest(null));

  private StartQueryRequest(Object[] values) {
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
    return new StartQueryRequest(values);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(0);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(1);
  }

  /**
   * {@return the query in SQL, over the telemetry, annotations, data segments and datasets of the
   * workspace; 1 to 10240 characters; null if absent}
   */
  public String queryStatement() {
    return (String) at(2);
  }

  /** Builds {@link StartQueryRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<StartQueryRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(StartQueryRequest original) {
      super(original);
    }

    /** Sets {@link StartQueryRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(0, clientToken);
    }

    /** Sets {@link StartQueryRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(1, workspaceName);
    }

    /** Sets {@link StartQueryRequest#queryStatement()}; null for absent. */
    public Builder queryStatement(String queryStatement) {
      return set(2, queryStatement);
    }
  }
}
