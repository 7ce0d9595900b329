package io.twinlink.sitewise;

import io.twinlink.PagedResponse;
import io.twinlink.internal.FrameReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** One page of portals: SiteWise's {@code ListPortalsResponse}. */
public final class ListPortalsResponse extends PagedResponse<PortalSummary> {
  private final List<PortalSummary> portalSummaries;

  private ListPortalsResponse(Builder builder) {
    super(builder);
    this.portalSummaries = builder.portalSummaries;
  }

  /** {@return a builder with all members absent} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the portals of this page, unmodifiable; empty if absent} */
  public List<PortalSummary> portalSummaries() {
    return portalSummaries == null ? List.of() : portalSummaries;
  }

  /** {@return whether {@link #portalSummaries()} was present, even if empty} */
  public boolean hasPortalSummaries() {
    return portalSummaries != null;
  }

  /** {@return the same as {@link #portalSummaries()}} */
  @Override
  public List<PortalSummary> items() {
    return portalSummaries();
  }

  /** {@return a builder with the members of this response} */
  public Builder toBuilder() {
    return builder()
        .portalSummaries(portalSummaries)
        .nextToken(nextToken())
        .requestId(requestId())
        .attempts(attempts());
  }

  @Override
  public Map<String, Object> members() {
    return membersOf("portalSummaries", portalSummaries, "nextToken", nextToken());
  }

  static ListPortalsResponse read(FrameReader reader) {
    Builder builder = new Builder();
    for (int member = reader.member(); member != 0; member = reader.member()) {
      switch (member) {
        case 1:
          builder.portalSummaries = PortalSummary.readAll(reader);
          break;
        case 2:
          builder.nextToken(reader.string());
          break;
        default:
          reader.skip();
      }
    }
    return builder.requestId(reader.optionalString()).attempts((int) reader.varint()).build();
  }

  /** Builds a {@link ListPortalsResponse}, for instance in a test. */
  public static final class Builder extends PagedResponse.Builder<Builder> {
    private List<PortalSummary> portalSummaries;

    private Builder() {}

    @Override
    protected Builder self() {
      return this;
    }

    /** Sets {@link ListPortalsResponse#portalSummaries()}; null for absent. */
    public Builder portalSummaries(Collection<PortalSummary> portalSummaries) {
      this.portalSummaries = portalSummaries == null ? null : List.copyOf(portalSummaries);
      return this;
    }

    /** {@return the response} */
    public ListPortalsResponse build() {
      return new ListPortalsResponse(this);
    }
  }
}
