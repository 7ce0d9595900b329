package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Asks for one page of asset models: SiteWise's {@code ListAssetModelsRequest}. A page has 50 items
 * unless {@link #maxResults()} is set, and never more than 250.
 */
public final class ListAssetModelsRequest extends PagedRequest {
  private final List<String> assetModelTypes;
  private final String assetModelVersion;

  private ListAssetModelsRequest(Builder builder) {
    super(builder);
    this.assetModelTypes = builder.assetModelTypes;
    this.assetModelVersion = builder.assetModelVersion;
  }

  /** {@return a builder with all members absent} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the types that are listed, unmodifiable; empty for all} */
  public List<AssetModelType> assetModelTypes() {
    List<AssetModelType> types = new ArrayList<>();
    for (String type : assetModelTypesAsStrings()) {
      types.add(AssetModelType.fromValue(type));
    }
    return Collections.unmodifiableList(types);
  }

  /** {@return the types that are listed as AWS's text, unmodifiable; empty for all} */
  public List<String> assetModelTypesAsStrings() {
    return assetModelTypes == null ? List.of() : assetModelTypes;
  }

  /** {@return whether {@link #assetModelTypes()} was set, even if empty} */
  public boolean hasAssetModelTypes() {
    return assetModelTypes != null;
  }

  /** {@return which version of each asset model is listed; null for the latest} */
  public String assetModelVersion() {
    return assetModelVersion;
  }

  /** {@return a builder with the members of this request} */
  public Builder toBuilder() {
    return builder()
        .assetModelTypesWithStrings(assetModelTypes)
        .assetModelVersion(assetModelVersion)
        .maxResults(maxResults())
        .nextToken(nextToken());
  }

  @Override
  public Map<String, Object> members() {
    return membersOf(
        "assetModelTypes",
        assetModelTypes,
        "nextToken",
        nextToken(),
        "maxResults",
        maxResults(),
        "assetModelVersion",
        assetModelVersion);
  }

  /** Builds a {@link ListAssetModelsRequest}. */
  public static final class Builder extends PagedRequest.Builder<Builder> {
    private List<String> assetModelTypes;
    private String assetModelVersion;

    private Builder() {}

    @Override
    protected Builder self() {
      return this;
    }

    /**
     * Sets which types are listed.
     *
     * @param types the types; none for all
     * @return this builder
     */
    public Builder assetModelTypes(AssetModelType... types) {
      return assetModelTypes(Arrays.asList(types));
    }

    /**
     * Sets which types are listed.
     *
     * @param types the types; empty or null for all
     * @return this builder
     */
    public Builder assetModelTypes(Collection<AssetModelType> types) {
      if (types == null) {
        return assetModelTypesWithStrings((Collection<String>) null);
      }
      List<String> texts = new ArrayList<>();
      for (AssetModelType type : types) {
        texts.add(type.toString());
      }
      return assetModelTypesWithStrings(texts);
    }

    /**
     * Sets which types are listed, by AWS's text: for types that this version does not know.
     *
     * @param types the types; none for all
     * @return this builder
     */
    public Builder assetModelTypesWithStrings(String... types) {
      return assetModelTypesWithStrings(Arrays.asList(types));
    }

    /**
     * Sets which types are listed, by AWS's text: for types that this version does not know.
     *
     * @param types the types; empty or null for all
     * @return this builder
     */
    public Builder assetModelTypesWithStrings(Collection<String> types) {
      this.assetModelTypes = types == null ? null : List.copyOf(types);
      return this;
    }

    /**
     * Sets which version of each asset model is listed.
     *
     * @param assetModelVersion {@code LATEST}, {@code ACTIVE} or a whole number; null for the
     *     latest
     * @return this builder
     */
    public Builder assetModelVersion(String assetModelVersion) {
      this.assetModelVersion = assetModelVersion;
      return this;
    }

    /** {@return the request} */
    public ListAssetModelsRequest build() {
      return new ListAssetModelsRequest(this);
    }
  }
}
