package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** An asset that could not be put into a project or taken out of it, and why. */
public final class AssetErrorDetails extends Structure {
  static final Shape SHAPE =
      new Shape("assetId,code,message", "t,e,t", 's', new AssetErrorDetails(null));

  private AssetErrorDetails(Object[] values) {
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
    return new AssetErrorDetails(values);
  }

  /** {@return the asset's id, a UUID; 36 characters; null if absent} */
  public String assetId() {
    return (String) at(0);
  }

  /**
   * {@return why it failed, as a code; {@link AssetErrorCode#UNKNOWN_TO_SDK_VERSION} if it is newer
   * than this version; null if absent}
   */
  public AssetErrorCode code() {
    return AssetErrorCode.fromValue(codeAsString());
  }

  /** {@return the text of {@link #code} as AWS has it; null if absent} */
  public String codeAsString() {
    return (String) at(1);
  }

  /** {@return what went wrong; null if absent} */
  public String message() {
    return (String) at(2);
  }

  /** Builds {@link AssetErrorDetails}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<AssetErrorDetails, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetErrorDetails original) {
      super(original);
    }

    /** Sets {@link AssetErrorDetails#assetId()}; null for absent. */
    public Builder assetId(String assetId) {
      return set(0, assetId);
    }

    /** Sets {@link AssetErrorDetails#codeAsString()}; null for absent. */
    public Builder code(String code) {
      return set(1, code);
    }

    /** Sets {@link AssetErrorDetails#code()}; null for absent. */
    public Builder code(AssetErrorCode code) {
      return setText(1, code);
    }

    /** Sets {@link AssetErrorDetails#message()}; null for absent. */
    public Builder message(String message) {
      return set(2, message);
    }
  }
}
