package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;

/** What {@code createAsset} takes. */
public final class CreateAssetRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "assetName,assetModelId,assetId,assetExternalId,clientToken,tags,assetDescription",
          "t,t,t,t,t,{t,t",
          's',
          new CreateAssetRequest(null));

  private CreateAssetRequest(Object[] values) {
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
    return new CreateAssetRequest(values);
  }

  /** {@return the name of the asset; 1 to 256 characters; null if absent} */
  public String assetName() {
    return (String) at(0);
  }

  /**
   * {@return the asset model to make it from: its id, a UUID, or {@code externalId:} and its
   * external id; 13 to 139 characters; null if absent}
   */
  public String assetModelId() {
    return (String) at(1);
  }

  /**
   * {@return a globally unique UUID of your own. Default: one is made; 36 characters; null if
   * absent}
   */
  public String assetId() {
    return (String) at(2);
  }

  /**
   * {@return an id of your own, used for one asset of the account only; 2 to 128 characters; null
   * if absent}
   */
  public String assetExternalId() {
    return (String) at(3);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(4);
  }

  /** {@return its tags: keys and values; 1 to 50 entries, unmodifiable; empty if absent} */
  public Map<String, String> tags() {
    return mapAt(5);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(5) != null;
  }

  /** {@return what the asset is, in your own words; 1 to 2048 characters; null if absent} */
  public String assetDescription() {
    return (String) at(6);
  }

  /** Builds {@link CreateAssetRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<CreateAssetRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateAssetRequest original) {
      super(original);
    }

    /** Sets {@link CreateAssetRequest#assetName()}; null for absent. */
    public Builder assetName(String assetName) {
      return set(0, assetName);
    }

    /** Sets {@link CreateAssetRequest#assetModelId()}; null for absent. */
    public Builder assetModelId(String assetModelId) {
      return set(1, assetModelId);
    }

    /** Sets {@link CreateAssetRequest#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(2, assetId);
    }

    /** Sets {@link CreateAssetRequest#assetExternalId()}; null for absent. */
    public Builder assetExternalId(String assetExternalId) {
      return set(3, assetExternalId);
    }

    /** Sets {@link CreateAssetRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(4, clientToken);
    }

    /** Sets {@link CreateAssetRequest#tags()}; null for absent. */
    public Builder tags(Map<String, String> tags) {
      return setMap(5, tags);
    }

    /** Sets {@link CreateAssetRequest#assetDescription()}; null for absent. */
    public Builder assetDescription(String assetDescription) {
      return set(6, assetDescription);
    }
  }
}
