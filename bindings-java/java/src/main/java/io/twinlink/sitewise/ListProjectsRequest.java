package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import java.util.Map;

/**
 * Asks for one page of the projects of a portal: SiteWise's {@code ListProjectsRequest}. A page has
 * 50 items unless {@link #maxResults()} is set, and never more than 250.
 */
public final class ListProjectsRequest extends PagedRequest {
  private final String portalId;

  private ListProjectsRequest(Builder builder) {
    super(builder);
    this.portalId = builder.portalId;
  }

  /** {@return a builder with all members absent; the portal's id must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of the portal whose projects are listed} */
  public String portalId() {
    return portalId;
  }

  /** {@return a builder with the members of this request} */
  public Builder toBuilder() {
    return builder().portalId(portalId).maxResults(maxResults()).nextToken(nextToken());
  }

  @Override
  public Map<String, Object> members() {
    return membersOf("portalId", portalId, "nextToken", nextToken(), "maxResults", maxResults());
  }

  /** Builds a {@link ListProjectsRequest}. */
  public static final class Builder extends PagedRequest.Builder<Builder> {
    private String portalId;

    private Builder() {}

    @Override
    protected Builder self() {
      return this;
    }

    /**
     * Sets whose projects are listed. It must be set.
     *
     * @param portalId {@link PortalSummary#id()}, a UUID of 36 characters
     * @return this builder
     */
    public Builder portalId(String portalId) {
      this.portalId = portalId;
      return this;
    }

    /** {@return the request; the portal's id is checked when the call is made} */
    public ListProjectsRequest build() {
      return new ListProjectsRequest(this);
    }
  }
}
