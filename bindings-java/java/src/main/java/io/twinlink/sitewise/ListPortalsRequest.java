package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import java.util.Map;

/**
 * Asks for one page of portals: SiteWise's {@code ListPortalsRequest}. A page has 50 items unless
 * {@link #maxResults()} is set, and never more than 250.
 */
public final class ListPortalsRequest extends PagedRequest {
  private ListPortalsRequest(Builder builder) {
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

  /** Builds a {@link ListPortalsRequest}. */
  public static final class Builder extends PagedRequest.Builder<Builder> {
    private Builder() {}

    @Override
    protected Builder self() {
      return this;
    }

    /** {@return the request} */
    public ListPortalsRequest build() {
      return new ListPortalsRequest(this);
    }
  }
}
