package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What {@code updateScene} takes. */
public final class UpdateSceneRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceId,sceneId,contentLocation,description,capabilities,sceneMetadata",
          "t,t,t,t,[t,{t",
          's',
          new UpdateSceneRequest(null));

  private UpdateSceneRequest(Object[] values) {
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
    return new UpdateSceneRequest(values);
  }

  /** {@return the id of the workspace; 1 to 128 characters; null if absent} */
  public String workspaceId() {
    return (String) at(0);
  }

  /** {@return the id of the scene; 1 to 128 characters; null if absent} */
  public String sceneId() {
    return (String) at(1);
  }

  /**
   * {@return where the scene's content definition file is, as an {@code s3://} URL; 0 to 256
   * characters; null if absent}
   */
  public String contentLocation() {
    return (String) at(2);
  }

  /** {@return its description; 0 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(3);
  }

  /**
   * {@return the names of the capabilities that the scene is drawn with; 0 to 50 of them,
   * unmodifiable; empty if absent}
   */
  public List<String> capabilities() {
    return listAt(4);
  }

  /** {@return whether {@link #capabilities} is there, even if empty} */
  public boolean hasCapabilities() {
    return at(4) != null;
  }

  /**
   * {@return metadata of the scene: values by key; 0 to 50 entries, unmodifiable; empty if absent}
   */
  public Map<String, String> sceneMetadata() {
    return mapAt(5);
  }

  /** {@return whether {@link #sceneMetadata} is there, even if empty} */
  public boolean hasSceneMetadata() {
    return at(5) != null;
  }

  /** Builds {@link UpdateSceneRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<UpdateSceneRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(UpdateSceneRequest original) {
      super(original);
    }

    /** Sets {@link UpdateSceneRequest#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link UpdateSceneRequest#sceneId()}; null for absent. */
    public Builder sceneId(String sceneId) {
      return set(1, sceneId);
    }

    /** Sets {@link UpdateSceneRequest#contentLocation()}; null for absent. */
    public Builder contentLocation(String contentLocation) {
      return set(2, contentLocation);
    }

    /** Sets {@link UpdateSceneRequest#description()}; null for absent. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link UpdateSceneRequest#capabilities()}; null for absent. */
    public Builder capabilities(Collection<String> capabilities) {
      return setList(4, capabilities);
    }

    /** Sets {@link UpdateSceneRequest#capabilities()}. */
    public Builder capabilities(String... capabilities) {
      return capabilities(Arrays.asList(capabilities));
    }

    /** Sets {@link UpdateSceneRequest#sceneMetadata()}; null for absent. */
    public Builder sceneMetadata(Map<String, String> sceneMetadata) {
      return setMap(5, sceneMetadata);
    }
  }
}
