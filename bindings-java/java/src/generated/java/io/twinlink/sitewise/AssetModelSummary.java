package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** An asset model without its properties, hierarchies and composite models. */
public final class AssetModelSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "id,externalId,arn,name,assetModelType,description,creationDate,lastUpdateDate,status,version",
          "t,t,t,t,e,t,m,m,r,t",
          's',
          new AssetModelSummary(null));

  private AssetModelSummary(Object[] values) {
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
    return new AssetModelSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 8:
        return AssetModelStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the asset model, a UUID; 36 characters; null if absent} */
  public String id() {
    return (String) at(0);
  }

  /** {@return the id that you gave it; 2 to 128 characters; null if absent} */
  public String externalId() {
    return (String) at(1);
  }

  /** {@return its ARN; 1 to 1600 characters; null if absent} */
  public String arn() {
    return (String) at(2);
  }

  /** {@return the name of the asset model; 1 to 256 characters; null if absent} */
  public String name() {
    return (String) at(3);
  }

  /**
   * {@return for making assets ({@code ASSET_MODEL}, the default), for reuse in composite models,
   * or for other models to implement; {@link AssetModelType#UNKNOWN_TO_SDK_VERSION} if it is newer
   * than this version; null if absent}
   */
  public AssetModelType assetModelType() {
    return AssetModelType.fromValue(assetModelTypeAsString());
  }

  /** {@return the text of {@link #assetModelType} as AWS has it; null if absent} */
  public String assetModelTypeAsString() {
    return (String) at(4);
  }

  /** {@return its description; 1 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(5);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDate() {
    return (Instant) at(6);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant lastUpdateDate() {
    return (Instant) at(7);
  }

  /** {@return the state of the asset model, with the error if there is one; null if absent} */
  public AssetModelStatus status() {
    return (AssetModelStatus) at(8);
  }

  /** {@return the number of the version that is described; 1 to 10 characters; null if absent} */
  public String version() {
    return (String) at(9);
  }

  /** Builds {@link AssetModelSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<AssetModelSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(AssetModelSummary original) {
      super(original);
    }

    /** Sets {@link AssetModelSummary#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link AssetModelSummary#externalId()}; null for absent. */
    public Builder externalId(String externalId) {
      return set(1, externalId);
    }

    /** Sets {@link AssetModelSummary#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(2, arn);
    }

    /** Sets {@link AssetModelSummary#name()}; null for absent. */
    public Builder name(String name) {
      return set(3, name);
    }

    /** Sets {@link AssetModelSummary#assetModelTypeAsString()}; null for absent. */
    public Builder assetModelType(String assetModelType) {
      return set(4, assetModelType);
    }

    /** Sets {@link AssetModelSummary#assetModelType()}; null for absent. */
    public Builder assetModelType(AssetModelType assetModelType) {
      return setText(4, assetModelType);
    }

    /** Sets {@link AssetModelSummary#description()}; null for absent. */
    public Builder description(String description) {
      return set(5, description);
    }

    /** Sets {@link AssetModelSummary#creationDate()}; null for absent. */
    public Builder creationDate(Instant creationDate) {
      return set(6, creationDate);
    }

    /** Sets {@link AssetModelSummary#lastUpdateDate()}; null for absent. */
    public Builder lastUpdateDate(Instant lastUpdateDate) {
      return set(7, lastUpdateDate);
    }

    /** Sets {@link AssetModelSummary#status()}; null for absent. */
    public Builder status(AssetModelStatus status) {
      return set(8, status);
    }

    /** Sets {@link AssetModelSummary#status()} to what a function builds. */
    public Builder status(Consumer<AssetModelStatus.Builder> status) {
      return status(AssetModelStatus.builder().applyMutation(status).build());
    }

    /** Sets {@link AssetModelSummary#version()}; null for absent. */
    public Builder version(String version) {
      return set(9, version);
    }
  }
}
