package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.FrameReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What ListAssetModels tells of an asset model: SiteWise's type {@code AssetModelSummary}. Members
 * are null where AWS sent none.
 */
public final class AssetModelSummary extends Structure {
  private final String id;
  private final String externalId;
  private final String arn;
  private final String name;
  private final String assetModelType;
  private final String description;
  private final Instant creationDate;
  private final Instant lastUpdateDate;
  private final AssetModelStatus status;
  private final String version;

  private AssetModelSummary(Builder builder) {
    this.id = builder.id;
    this.externalId = builder.externalId;
    this.arn = builder.arn;
    this.name = builder.name;
    this.assetModelType = builder.assetModelType;
    this.description = builder.description;
    this.creationDate = builder.creationDate;
    this.lastUpdateDate = builder.lastUpdateDate;
    this.status = builder.status;
    this.version = builder.version;
  }

  /** {@return a builder with all members absent} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the asset model's id, a UUID of 36 characters; AWS always sends it} */
  public String id() {
    return id;
  }

  /** {@return the id that its creator gave it, 2 to 128 characters; null if absent} */
  public String externalId() {
    return externalId;
  }

  /** {@return the asset model's ARN; AWS always sends it} */
  public String arn() {
    return arn;
  }

  /** {@return the asset model's name, 1 to 256 characters; AWS always sends it} */
  public String name() {
    return name;
  }

  /**
   * {@return the kind of asset model; {@link AssetModelType#UNKNOWN_TO_SDK_VERSION} if it is newer
   * than this version; null if absent}
   */
  public AssetModelType assetModelType() {
    return AssetModelType.fromValue(assetModelType);
  }

  /** {@return the kind of asset model, as AWS sent it; null if absent} */
  public String assetModelTypeAsString() {
    return assetModelType;
  }

  /** {@return the description, up to 2048 characters; null if absent} */
  public String description() {
    return description;
  }

  /** {@return when the asset model was created; AWS always sends it} */
  public Instant creationDate() {
    return creationDate;
  }

  /** {@return when the asset model was last changed; AWS always sends it} */
  public Instant lastUpdateDate() {
    return lastUpdateDate;
  }

  /** {@return how the asset model stands; AWS always sends it} */
  public AssetModelStatus status() {
    return status;
  }

  /** {@return the version that this summary is of, a whole number as text; null if absent} */
  public String version() {
    return version;
  }

  /** {@return a builder with the members of this structure} */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .externalId(externalId)
        .arn(arn)
        .name(name)
        .assetModelType(assetModelType)
        .description(description)
        .creationDate(creationDate)
        .lastUpdateDate(lastUpdateDate)
        .status(status)
        .version(version);
  }

  @Override
  public Map<String, Object> members() {
    return membersOf(
        "id", id,
        "externalId", externalId,
        "arn", arn,
        "name", name,
        "assetModelType", assetModelType,
        "description", description,
        "creationDate", creationDate,
        "lastUpdateDate", lastUpdateDate,
        "status", status,
        "version", version);
  }

  static List<AssetModelSummary> readAll(FrameReader reader) {
    int count = reader.structures();
    List<AssetModelSummary> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(read(reader));
    }
    return Collections.unmodifiableList(all);
  }

  static AssetModelSummary read(FrameReader reader) {
    Builder builder = new Builder();
    for (int member = reader.member(); member != 0; member = reader.member()) {
      switch (member) {
        case 1:
          builder.id = reader.string();
          break;
        case 2:
          builder.externalId = reader.string();
          break;
        case 3:
          builder.arn = reader.string();
          break;
        case 4:
          builder.name = reader.string();
          break;
        case 5:
          builder.assetModelType = reader.word();
          break;
        case 6:
          builder.description = reader.string();
          break;
        case 7:
          builder.creationDate = reader.timestamp();
          break;
        case 8:
          builder.lastUpdateDate = reader.timestamp();
          break;
        case 9:
          reader.structure();
          builder.status = AssetModelStatus.read(reader);
          break;
        case 10:
          builder.version = reader.word();
          break;
        default:
          reader.skip();
      }
    }
    return builder.build();
  }

  /** Builds an {@link AssetModelSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder {
    private String id;
    private String externalId;
    private String arn;
    private String name;
    private String assetModelType;
    private String description;
    private Instant creationDate;
    private Instant lastUpdateDate;
    private AssetModelStatus status;
    private String version;

    private Builder() {}

    /** Sets {@link AssetModelSummary#id()}. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Sets {@link AssetModelSummary#externalId()}. */
    public Builder externalId(String externalId) {
      this.externalId = externalId;
      return this;
    }

    /** Sets {@link AssetModelSummary#arn()}. */
    public Builder arn(String arn) {
      this.arn = arn;
      return this;
    }

    /** Sets {@link AssetModelSummary#name()}. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Sets {@link AssetModelSummary#assetModelTypeAsString()}. */
    public Builder assetModelType(String assetModelType) {
      this.assetModelType = assetModelType;
      return this;
    }

    /** Sets {@link AssetModelSummary#assetModelType()}. */
    public Builder assetModelType(AssetModelType assetModelType) {
      return assetModelType(assetModelType == null ? null : assetModelType.toString());
    }

    /** Sets {@link AssetModelSummary#description()}. */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** Sets {@link AssetModelSummary#creationDate()}. */
    public Builder creationDate(Instant creationDate) {
      this.creationDate = creationDate;
      return this;
    }

    /** Sets {@link AssetModelSummary#lastUpdateDate()}. */
    public Builder lastUpdateDate(Instant lastUpdateDate) {
      this.lastUpdateDate = lastUpdateDate;
      return this;
    }

    /** Sets {@link AssetModelSummary#status()}. */
    public Builder status(AssetModelStatus status) {
      this.status = status;
      return this;
    }

    /** Sets {@link AssetModelSummary#version()}. */
    public Builder version(String version) {
      this.version = version;
      return this;
    }

    /** {@return the structure} */
    public AssetModelSummary build() {
      return new AssetModelSummary(this);
    }
  }
}
