package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code getScene} takes. */
public final class GetSceneRequest extends Structure {
  static final Shape SHAPE =
      new Shape("workspaceId,sceneId", "t,t", 's', new GetSceneRequest(null));

  private GetSceneRequest(Object[] values) {
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
    return new GetSceneRequest(values);
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /** {@return the id of the scene; 1 to 128 characters; null if absent} */
  public String sceneId() {
    return (String) at(1);
  }

  /** Builds {@link GetSceneRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<GetSceneRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetSceneRequest original) {
      super(original);
    }

    /** Sets {@link GetSceneRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link GetSceneRequest#sceneId()}; null for absent. */
    public Builder sceneId(String sceneId) {
      return set(1, sceneId);
    }
  }
}
