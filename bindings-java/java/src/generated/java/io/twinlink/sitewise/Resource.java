package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What a policy gives access to: a portal or a project. Set one member. */
public final class Resource extends Structure {
  static final Shape SHAPE = new Shape("portal,project", "r,r", 's', new Resource(null));

  private Resource(Object[] values) {
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
    return new Resource(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return PortalResource.SHAPE;
      case 1:
        return ProjectResource.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the portal, if the access is to one; null if absent} */
  public PortalResource portal() {
    return (PortalResource) at(0);
  }

  /** {@return the project, if the access is to one; null if absent} */
  public ProjectResource project() {
    return (ProjectResource) at(1);
  }

  /** Builds {@link Resource}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<Resource, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(Resource original) {
      super(original);
    }

    /** Sets {@link Resource#portal()}; null for absent. */
    public Builder portal(PortalResource portal) {
      return set(0, portal);
    }

    /** Sets {@link Resource#portal()} to what a function builds. */
    public Builder portal(Consumer<PortalResource.Builder> portal) {
      return portal(PortalResource.builder().applyMutation(portal).build());
    }

    /** Sets {@link Resource#project()}; null for absent. */
    public Builder project(ProjectResource project) {
      return set(1, project);
    }

    /** Sets {@link Resource#project()} to what a function builds. */
    public Builder project(Consumer<ProjectResource.Builder> project) {
      return project(ProjectResource.builder().applyMutation(project).build());
    }
  }
}
