package io.twinlink.twinmaker;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code listComponents} takes. */
public final class ListComponentsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "workspaceId,entityId,componentPath,maxResults,nextToken",
          "t,t,t,i,t",
          's',
          new ListComponentsRequest(null));

  private ListComponentsRequest(Object[] values) {
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
    return new ListComponentsRequest(values);
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /** {@return the id of the entity; 1 to 128 characters; null if absent} */
  public String entityId() {
    return (String) at(1);
  }

  /**
   * {@return the path of a composite component, from the top-level one down. Default: the entity's
   * own components; 1 to 2048 characters; null if absent}
   */
  public String componentPath() {
    return (String) at(2);
  }

  /** {@return the size of a page. Default: 25; 0 to 200; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(3);
  }

  /**
   * {@return the token of the next page; none on the last one; 0 to 17880 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(4);
  }

  /** Builds {@link ListComponentsRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ListComponentsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListComponentsRequest original) {
      super(original);
    }

    /** Sets {@link ListComponentsRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link ListComponentsRequest#entityId()}; null for absent. */
    public Builder entityId(String entityId) {
      return set(1, entityId);
    }

    /** Sets {@link ListComponentsRequest#componentPath()}; null for absent. */
    public Builder componentPath(String componentPath) {
      return set(2, componentPath);
    }

    /** Sets {@link ListComponentsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(3, maxResults);
    }

    /** Sets {@link ListComponentsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(4, nextToken);
    }
  }
}
