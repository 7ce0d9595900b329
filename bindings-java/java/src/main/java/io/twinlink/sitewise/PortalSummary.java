package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.FrameReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What ListPortals tells of a portal of SiteWise Monitor: SiteWise's type {@code PortalSummary}.
 * Members are null where AWS sent none.
 */
public final class PortalSummary extends Structure {
  private final String id;
  private final String name;
  private final String description;
  private final String startUrl;
  private final Instant creationDate;
  private final Instant lastUpdateDate;
  private final String roleArn;
  private final PortalStatus status;
  private final String portalType;

  private PortalSummary(Builder builder) {
    this.id = builder.id;
    this.name = builder.name;
    this.description = builder.description;
    this.startUrl = builder.startUrl;
    this.creationDate = builder.creationDate;
    this.lastUpdateDate = builder.lastUpdateDate;
    this.roleArn = builder.roleArn;
    this.status = builder.status;
    this.portalType = builder.portalType;
  }

  /** {@return a builder with all members absent} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the portal's id, a UUID of 36 characters; AWS always sends it} */
  public String id() {
    return id;
  }

  /** {@return the portal's name, 1 to 256 characters; AWS always sends it} */
  public String name() {
    return name;
  }

  /** {@return the description, up to 2048 characters; null if absent} */
  public String description() {
    return description;
  }

  /** {@return the address of the portal's web page; AWS always sends it} */
  public String startUrl() {
    return startUrl;
  }

  /** {@return when the portal was created; null if absent} */
  public Instant creationDate() {
    return creationDate;
  }

  /** {@return when the portal was last changed; null if absent} */
  public Instant lastUpdateDate() {
    return lastUpdateDate;
  }

  /**
   * {@return the ARN of the role that lets the portal's users see SiteWise data; null if absent}
   */
  public String roleArn() {
    return roleArn;
  }

  /** {@return how the portal stands; AWS always sends it} */
  public PortalStatus status() {
    return status;
  }

  /**
   * {@return the kind of portal; {@link PortalType#UNKNOWN_TO_SDK_VERSION} if it is newer than this
   * version; null if absent}
   */
  public PortalType portalType() {
    return PortalType.fromValue(portalType);
  }

  /** {@return the kind of portal, as AWS sent it; null if absent} */
  public String portalTypeAsString() {
    return portalType;
  }

  /** {@return a builder with the members of this structure} */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .name(name)
        .description(description)
        .startUrl(startUrl)
        .creationDate(creationDate)
        .lastUpdateDate(lastUpdateDate)
        .roleArn(roleArn)
        .status(status)
        .portalType(portalType);
  }

  @Override
  public Map<String, Object> members() {
    return membersOf(
        "id", id,
        "name", name,
        "description", description,
        "startUrl", startUrl,
        "creationDate", creationDate,
        "lastUpdateDate", lastUpdateDate,
        "roleArn", roleArn,
        "status", status,
        "portalType", portalType);
  }

  static List<PortalSummary> readAll(FrameReader reader) {
    int count = reader.structures();
    List<PortalSummary> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(read(reader));
    }
    return Collections.unmodifiableList(all);
  }

  static PortalSummary read(FrameReader reader) {
    Builder builder = new Builder();
    for (int member = reader.member(); member != 0; member = reader.member()) {
      switch (member) {
        case 1:
          builder.id = reader.string();
          break;
        case 2:
          builder.name = reader.string();
          break;
        case 3:
          builder.description = reader.string();
          break;
        case 4:
          builder.startUrl = reader.string();
          break;
        case 5:
          builder.creationDate = reader.timestamp();
          break;
        case 6:
          builder.lastUpdateDate = reader.timestamp();
          break;
        case 7:
          builder.roleArn = reader.string();
          break;
        case 8:
          reader.structure();
          builder.status = PortalStatus.read(reader);
          break;
        case 9:
          builder.portalType = reader.word();
          break;
        default:
          reader.skip();
      }
    }
    return builder.build();
  }

  /** Builds a {@link PortalSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder {
    private String id;
    private String name;
    private String description;
    private String startUrl;
    private Instant creationDate;
    private Instant lastUpdateDate;
    private String roleArn;
    private PortalStatus status;
    private String portalType;

    private Builder() {}

    /** Sets {@link PortalSummary#id()}. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Sets {@link PortalSummary#name()}. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Sets {@link PortalSummary#description()}. */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** Sets {@link PortalSummary#startUrl()}. */
    public Builder startUrl(String startUrl) {
      this.startUrl = startUrl;
      return this;
    }

    /** Sets {@link PortalSummary#creationDate()}. */
    public Builder creationDate(Instant creationDate) {
      this.creationDate = creationDate;
      return this;
    }

    /** Sets {@link PortalSummary#lastUpdateDate()}. */
    public Builder lastUpdateDate(Instant lastUpdateDate) {
      this.lastUpdateDate = lastUpdateDate;
      return this;
    }

    /** Sets {@link PortalSummary#roleArn()}. */
    public Builder roleArn(String roleArn) {
      this.roleArn = roleArn;
      return this;
    }

    /** Sets {@link PortalSummary#status()}. */
    public Builder status(PortalStatus status) {
      this.status = status;
      return this;
    }

    /** Sets {@link PortalSummary#portalTypeAsString()}. */
    public Builder portalType(String portalType) {
      this.portalType = portalType;
      return this;
    }

    /** Sets {@link PortalSummary#portalType()}. */
    public Builder portalType(PortalType portalType) {
      return portalType(portalType == null ? null : portalType.toString());
    }

    /** {@return the structure} */
    public PortalSummary build() {
      return new PortalSummary(this);
    }
  }
}
