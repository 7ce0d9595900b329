package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.FrameReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What ListProjects tells of a project of SiteWise Monitor: SiteWise's type {@code ProjectSummary}.
 * Members are null where AWS sent none.
 */
public final class ProjectSummary extends Structure {
  private final String id;
  private final String name;
  private final String description;
  private final Instant creationDate;
  private final Instant lastUpdateDate;

  private ProjectSummary(Builder builder) {
    this.id = builder.id;
    this.name = builder.name;
    this.description = builder.description;
    this.creationDate = builder.creationDate;
    this.lastUpdateDate = builder.lastUpdateDate;
  }

  /** {@return a builder with all members absent} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the project's id, a UUID of 36 characters; AWS always sends it} */
  public String id() {
    return id;
  }

  /** {@return the project's name, 1 to 256 characters; AWS always sends it} */
  public String name() {
    return name;
  }

  /** {@return the description, up to 2048 characters; null if absent} */
  public String description() {
    return description;
  }

  /** {@return when the project was created; null if absent} */
  public Instant creationDate() {
    return creationDate;
  }

  /** {@return when the project was last changed; null if absent} */
  public Instant lastUpdateDate() {
    return lastUpdateDate;
  }

  /** {@return a builder with the members of this structure} */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .name(name)
        .description(description)
        .creationDate(creationDate)
        .lastUpdateDate(lastUpdateDate);
  }

  @Override
  public Map<String, Object> members() {
    return membersOf(
        "id", id,
        "name", name,
        "description", description,
        "creationDate", creationDate,
        "lastUpdateDate", lastUpdateDate);
  }

  static List<ProjectSummary> readAll(FrameReader reader) {
    int count = reader.structures();
    List<ProjectSummary> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(read(reader));
    }
    return Collections.unmodifiableList(all);
  }

  static ProjectSummary read(FrameReader reader) {
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
          builder.creationDate = reader.timestamp();
          break;
        case 5:
          builder.lastUpdateDate = reader.timestamp();
          break;
        default:
          reader.skip();
      }
    }
    return builder.build();
  }

  /** Builds a {@link ProjectSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder {
    private String id;
    private String name;
    private String description;
    private Instant creationDate;
    private Instant lastUpdateDate;

    private Builder() {}

    /** Sets {@link ProjectSummary#id()}. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Sets {@link ProjectSummary#name()}. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Sets {@link ProjectSummary#description()}. */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** Sets {@link ProjectSummary#creationDate()}. */
    public Builder creationDate(Instant creationDate) {
      this.creationDate = creationDate;
      return this;
    }

    /** Sets {@link ProjectSummary#lastUpdateDate()}. */
    public Builder lastUpdateDate(Instant lastUpdateDate) {
      this.lastUpdateDate = lastUpdateDate;
      return this;
    }

    /** {@return the structure} */
    public ProjectSummary build() {
      return new ProjectSummary(this);
    }
  }
}
