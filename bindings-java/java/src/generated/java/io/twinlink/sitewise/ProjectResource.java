package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** A project, as what a policy gives access to. */
public final class ProjectResource extends Structure {
  static final Shape SHAPE = new Shape("id", "t", 's', new ProjectResource(null));

  private ProjectResource(Object[] values) {
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
    return new ProjectResource(values);
  }

  /** {@return the id of the project; 36 characters; null if absent} */
  public String id() {
    return (String) at(0);
  }

  /** Builds {@link ProjectResource}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ProjectResource, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ProjectResource original) {
      super(original);
    }

    /** Sets {@link ProjectResource#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }
  }
}
