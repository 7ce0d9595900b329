package io.twinlink.sitewise;

import io.twinlink.PagedResponse;
import io.twinlink.internal.FrameReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** One page of asset models: SiteWise's {@code ListAssetModelsResponse}. */
public final class ListAssetModelsResponse extends PagedResponse<AssetModelSummary> {
  private final List<AssetModelSummary> assetModelSummaries;

  private ListAssetModelsResponse(Builder builder) {
    super(builder);
    this.assetModelSummaries = builder.assetModelSummaries;
  }

  /** {@return a builder with all members absent} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the asset models of this page, unmodifiable; empty if absent} */
  public List<AssetModelSummary> assetModelSummaries() {
    return assetModelSummaries == null ? List.of() : assetModelSummaries;
  }

  /** {@return whether {@link #assetModelSummaries()} was present, even if empty} */
  public boolean hasAssetModelSummaries() {
    return assetModelSummaries != null;
  }

  /** {@return the same as {@link #assetModelSummaries()}} */
  @Override
  public List<AssetModelSummary> items() {
    return assetModelSummaries();
  }

  /** {@return a builder with the members of this response} */
  public Builder toBuilder() {
    return builder()
        .assetModelSummaries(assetModelSummaries)
        .nextToken(nextToken())
        .requestId(requestId())
        .attempts(attempts());
  }

  @Override
  public Map<String, Object> members() {
    return membersOf("assetModelSummaries", assetModelSummaries, "nextToken", nextToken());
  }

  static ListAssetModelsResponse read(FrameReader reader) {
    Builder builder = new Builder();
    for (int member = reader.member(); member != 0; member = reader.member()) {
      switch (member) {
        case 1:
          builder.assetModelSummaries = AssetModelSummary.readAll(reader);
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

  /** Builds a {@link ListAssetModelsResponse}, for instance in a test. */
  public static final class Builder extends PagedResponse.Builder<Builder> {
    private List<AssetModelSummary> assetModelSummaries;

    private Builder() {}

    @Override
    protected Builder self() {
      return this;
    }

    /** Sets {@link ListAssetModelsResponse#assetModelSummaries()}; null for absent. */
    public Builder assetModelSummaries(Collection<AssetModelSummary> assetModelSummaries) {
      this.assetModelSummaries =
          assetModelSummaries == null ? null : List.copyOf(assetModelSummaries);
      return this;
    }

    /** {@return the response} */
    public ListAssetModelsResponse build() {
      return new ListAssetModelsResponse(this);
    }
  }
}
