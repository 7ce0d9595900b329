package io.twinlink.twinmaker;

import io.twinlink.PagedRequest;
import java.util.Map;

/**
 * Asks for one page of workspaces: TwinMaker's {@code ListWorkspacesRequest}. A page has 25 items
 * unless {@link #maxResults()} is set, and never more than 200.
 */
public final class ListWorkspacesRequest extends PagedRequest {
  private ListWorkspacesRequest(Builder builder) {
    super(builder);
  }

  /** {@return a builder with all members absent} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the members of this request} */
  public Builder toBuilder() {
    return builder().maxResults(maxResults()).nextToken(nextToken());
  }

  @Override
  public Map<String, Object> members() {
    return membersOf("maxResults", maxResults(), "nextToken", nextToken());
  }

  /** Builds a {@link ListWorkspacesRequest}. */
  public static final class Builder extends PagedRequest.Builder<Builder> {
    private Builder() {}

    @Override
    protected Builder self() {
      return this;
    }

    /** {@return the request} */
    public ListWorkspacesRequest build() {
      return new ListWorkspacesRequest(this);
    }
  }
}
