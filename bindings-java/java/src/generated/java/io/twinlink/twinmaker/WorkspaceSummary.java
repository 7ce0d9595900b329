package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A workspace in short, as lists give it: without its bucket and role. */
public final class WorkspaceSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceId,arn,description,linkedServices,creationDateTime,updateDateTime",
          "t,t,t,[t,m,m",
          's',
          new WorkspaceSummary(null));

  private WorkspaceSummary(Object[] values) {
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
    return new WorkspaceSummary(values);
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /** {@return its ARN; 20 to 2048 characters; null if absent} */
  public String arn() {
    return (String) at(1);
  }

  /** {@return its description; 0 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(2);
  }

  /** {@return the names of the services linked to it, unmodifiable; empty if absent} */
  public List<String> linkedServices() {
    return listAt(3);
  }

  /** {@return whether {@link #linkedServices} is there, even if empty} */
  public boolean hasLinkedServices() {
    return at(3) != null;
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDateTime() {
    return (Instant) at(4);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updateDateTime() {
    return (Instant) at(5);
  }

  /** Builds {@link WorkspaceSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<WorkspaceSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(WorkspaceSummary original) {
      super(original);
    }

    /** Sets {@link WorkspaceSummary#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link WorkspaceSummary#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(1, arn);
    }

    /** Sets {@link WorkspaceSummary#description()}; null for absent. */
    public Builder description(String description) {
      return set(2, description);
    }

    /** Sets {@link WorkspaceSummary#linkedServices()}; null for absent. */
    public Builder linkedServices(Collection<String> linkedServices) {
      return setList(3, linkedServices);
    }

    /** Sets {@link WorkspaceSummary#linkedServices()}. */
    public Builder linkedServices(String... linkedServices) {
      return linkedServices(Arrays.asList(linkedServices));
    }

    /** Sets {@link WorkspaceSummary#creationDateTime()}; null for absent. */
    public Builder creationDateTime(Instant creationDateTime) {
      return set(4, creationDateTime);
    }

    /** Sets {@link WorkspaceSummary#updateDateTime()}; null for absent. */
    public Builder updateDateTime(Instant updateDateTime) {
      return set(5, updateDateTime);
    }
  }
}
