package io.twinlink.sitewise;

import io.twinlink.PagedRequest;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** What {@code listAssetModels} takes. */
public final class ListAssetModelsRequest extends Structure implements PagedRequest {
  static final Shape SHAPE =
      new Shape(
          "assetModelTypes,nextToken,maxResults,assetModelVersion",
          "[e,t,i,t",
          's',
          new ListAssetModelsRequest(null));

  private ListAssetModelsRequest(Object[] values) {
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
    return new ListAssetModelsRequest(values);
  }

  /**
   * {@return only asset models of these types. Default: all types, unmodifiable; empty if absent}
   */
  public List<AssetModelType> assetModelTypes() {
    List<AssetModelType> constants = new ArrayList<>();
    for (String text : assetModelTypesAsStrings()) {
      constants.add(AssetModelType.fromValue(text));
    }
    return Collections.unmodifiableList(constants);
  }

  /**
   * {@return the texts of {@link #assetModelTypes} as AWS has them, unmodifiable; empty if absent}
   */
  public List<String> assetModelTypesAsStrings() {
    return listAt(0);
  }

  /** {@return whether {@link #assetModelTypes} is there, even if empty} */
  public boolean hasAssetModelTypes() {
    return at(0) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(1);
  }

  /** {@return the size of a page; 1 to 250; null if absent} */
  @Override
  public Integer maxResults() {
    return (Integer) at(2);
  }

  /**
   * {@return which version is described: {@code LATEST}, the default, or {@code ACTIVE}; null if
   * absent}
   */
  public String assetModelVersion() {
    return (String) at(3);
  }

  /** Builds {@link ListAssetModelsRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ListAssetModelsRequest, Builder>
      implements PagedRequest.Builder<Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListAssetModelsRequest original) {
      super(original);
    }

    /** Sets {@link ListAssetModelsRequest#assetModelTypes()}; null for absent. */
    public Builder assetModelTypes(Collection<AssetModelType> assetModelTypes) {
      return setTexts(0, assetModelTypes);
    }

    /** Sets {@link ListAssetModelsRequest#assetModelTypes()}. */
    public Builder assetModelTypes(AssetModelType... assetModelTypes) {
      return assetModelTypes(Arrays.asList(assetModelTypes));
    }

    /** Sets {@link ListAssetModelsRequest#assetModelTypesAsStrings()}; null for absent. */
    public Builder assetModelTypesWithStrings(Collection<String> assetModelTypes) {
      return setList(0, assetModelTypes);
    }

    /** Sets {@link ListAssetModelsRequest#assetModelTypesAsStrings()}. */
    public Builder assetModelTypesWithStrings(String... assetModelTypes) {
      return assetModelTypesWithStrings(Arrays.asList(assetModelTypes));
    }

    /** Sets {@link ListAssetModelsRequest#nextToken()}; null for absent. */
    @Override
    public Builder nextToken(String nextToken) {
      return set(1, nextToken);
    }

    /** Sets {@link ListAssetModelsRequest#maxResults()}; null for absent. */
    @Override
    public Builder maxResults(Integer maxResults) {
      return set(2, maxResults);
    }

    /** Sets {@link ListAssetModelsRequest#assetModelVersion()}; null for absent. */
    public Builder assetModelVersion(String assetModelVersion) {
      return set(3, assetModelVersion);
    }
  }
}
