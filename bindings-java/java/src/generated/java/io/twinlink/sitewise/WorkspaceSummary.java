package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** A workspace in a list. */
public final class WorkspaceSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "name,arn,status,createdAt,updatedAt", "t,t,r,m,m", 's', new WorkspaceSummary(null));

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

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 2:
        return WorkspaceStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String name() {
    return (String) at(0);
  }

  /** {@return its ARN; 1 to 1600 characters; null if absent} */
  public String arn() {
    return (String) at(1);
  }

  /** {@return the state of the workspace, and what went wrong if something did; null if absent} */
  public WorkspaceStatus status() {
    return (WorkspaceStatus) at(2);
  }

  /** {@return when it was created; null if absent} */
  public Instant createdAt() {
    return (Instant) at(3);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updatedAt() {
    return (Instant) at(4);
  }

  /** Builds {@link WorkspaceSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<WorkspaceSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(WorkspaceSummary original) {
      super(original);
    }

    /** Sets {@link WorkspaceSummary#name()}; null for absent. */
    public Builder name(String name) {
      return set(0, name);
    }

    /** Sets {@link WorkspaceSummary#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(1, arn);
    }

    /** Sets {@link WorkspaceSummary#status()}; null for absent. */
    public Builder status(WorkspaceStatus status) {
      return set(2, status);
    }

    /** Sets {@link WorkspaceSummary#status()} to what a function builds. */
    public Builder status(Consumer<WorkspaceStatus.Builder> status) {
      return status(WorkspaceStatus.builder().applyMutation(status).build());
    }

    /** Sets {@link WorkspaceSummary#createdAt()}; null for absent. */
    public Builder createdAt(Instant createdAt) {
      return set(3, createdAt);
    }

    /** Sets {@link WorkspaceSummary#updatedAt()}; null for absent. */
    public Builder updatedAt(Instant updatedAt) {
      return set(4, updatedAt);
    }
  }
}
