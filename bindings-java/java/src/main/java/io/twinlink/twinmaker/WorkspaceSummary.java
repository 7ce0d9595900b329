package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.FrameReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What ListWorkspaces tells of a workspace: TwinMaker's type {@code WorkspaceSummary}. Members are
 * null where AWS sent none.
 */
public final class WorkspaceSummary extends Structure {
  private final String workspaceId;
  private final String arn;
  private final String description;
  private final List<String> linkedServices;
  private final Instant creationDateTime;
  private final Instant updateDateTime;

  private WorkspaceSummary(Builder builder) {
    this.workspaceId = builder.workspaceId;
    this.arn = builder.arn;
    this.description = builder.description;
    this.linkedServices = builder.linkedServices;
    this.creationDateTime = builder.creationDateTime;
    this.updateDateTime = builder.updateDateTime;
  }

  /** {@return a builder with all members absent} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the workspace's id, 1 to 128 characters; AWS always sends it} */
  public String workspaceId() {
    return workspaceId;
  }

  /** {@return the workspace's ARN, 20 to 2048 characters; AWS always sends it} */
  public String arn() {
    return arn;
  }

  /** {@return the description, up to 2048 characters; null if absent} */
  public String description() {
    return description;
  }

  /**
   * {@return the services that the workspace is linked to, such as {@code iotsitewise},
   * unmodifiable; empty if absent}
   */
  public List<String> linkedServices() {
    return linkedServices == null ? List.of() : linkedServices;
  }

  /** {@return whether {@link #linkedServices()} was present, even if empty} */
  public boolean hasLinkedServices() {
    return linkedServices != null;
  }

  /** {@return when the workspace was created; AWS always sends it} */
  public Instant creationDateTime() {
    return creationDateTime;
  }

  /** {@return when the workspace was last changed; AWS always sends it} */
  public Instant updateDateTime() {
    return updateDateTime;
  }

  /** {@return a builder with the members of this structure} */
  public Builder toBuilder() {
    return builder()
        .workspaceId(workspaceId)
        .arn(arn)
        .description(description)
        .linkedServices(linkedServices)
        .creationDateTime(creationDateTime)
        .updateDateTime(updateDateTime);
  }

  @Override
  public Map<String, Object> members() {
    return membersOf(
        "workspaceId", workspaceId,
        "arn", arn,
        "description", description,
        "linkedServices", linkedServices,
        "creationDateTime", creationDateTime,
        "updateDateTime", updateDateTime);
  }

  static List<WorkspaceSummary> readAll(FrameReader reader) {
    int count = reader.structures();
    List<WorkspaceSummary> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(read(reader));
    }
    return Collections.unmodifiableList(all);
  }

  static WorkspaceSummary read(FrameReader reader) {
    Builder builder = new Builder();
    for (int member = reader.member(); member != 0; member = reader.member()) {
      switch (member) {
        case 1:
          builder.workspaceId = reader.string();
          break;
        case 2:
          builder.arn = reader.string();
          break;
        case 3:
          builder.description = reader.string();
          break;
        case 4:
          builder.linkedServices = reader.strings();
          break;
        case 5:
          builder.creationDateTime = reader.timestamp();
          break;
        case 6:
          builder.updateDateTime = reader.timestamp();
          break;
        default:
          reader.skip();
      }
    }
    return builder.build();
  }

  /** Builds a {@link WorkspaceSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder {
    private String workspaceId;
    private String arn;
    private String description;
    private List<String> linkedServices;
    private Instant creationDateTime;
    private Instant updateDateTime;

    private Builder() {}

    /** Sets {@link WorkspaceSummary#workspaceId()}. */
    public Builder workspaceId(String workspaceId) {
      this.workspaceId = workspaceId;
      return this;
    }

    /** Sets {@link WorkspaceSummary#arn()}. */
    public Builder arn(String arn) {
      this.arn = arn;
      return this;
    }

    /** Sets {@link WorkspaceSummary#description()}. */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** Sets {@link WorkspaceSummary#linkedServices()}; null for absent. */
    public Builder linkedServices(Collection<String> linkedServices) {
      this.linkedServices = linkedServices == null ? null : List.copyOf(linkedServices);
      return this;
    }

    /** Sets {@link WorkspaceSummary#creationDateTime()}. */
    public Builder creationDateTime(Instant creationDateTime) {
      this.creationDateTime = creationDateTime;
      return this;
    }

    /** Sets {@link WorkspaceSummary#updateDateTime()}. */
    public Builder updateDateTime(Instant updateDateTime) {
      this.updateDateTime = updateDateTime;
      return this;
    }

    /** {@return the structure} */
    public WorkspaceSummary build() {
      return new WorkspaceSummary(this);
    }
  }
}
