package io.twinlink.twinmaker;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What {@code getScene} answers. */
public final class GetSceneResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "workspaceId,sceneId,contentLocation,arn,creationDateTime,updateDateTime,description,capabilities,sceneMetadata,generatedSceneMetadata,error",
          "t,t,t,t,m,m,t,[t,{t,{t,r",
          'r',
          new GetSceneResponse(null));

  private GetSceneResponse(Object[] values) {
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
    return new GetSceneResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 10:
        return SceneError.SHAPE;
      default:
        return super.part(place);
    }
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

  /** {@return its ARN; 20 to 2048 characters; null if absent} */
  public String arn() {
    return (String) at(3);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDateTime() {
    return (Instant) at(4);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updateDateTime() {
    return (Instant) at(5);
  }

  /** {@return its description; 0 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(6);
  }

  /**
   * {@return the names of the capabilities that the scene is drawn with; 0 to 50 of them,
   * unmodifiable; empty if absent}
   */
  public List<String> capabilities() {
    return listAt(7);
  }

  /** {@return whether {@link #capabilities} is there, even if empty} */
  public boolean hasCapabilities() {
    return at(7) != null;
  }

  /**
   * {@return metadata of the scene: values by key; 0 to 50 entries, unmodifiable; empty if absent}
   */
  public Map<String, String> sceneMetadata() {
    return mapAt(8);
  }

  /** {@return whether {@link #sceneMetadata} is there, even if empty} */
  public boolean hasSceneMetadata() {
    return at(8) != null;
  }

  /**
   * {@return metadata that the service made for the scene: values by key; 0 to 50 entries,
   * unmodifiable; empty if absent}
   */
  public Map<String, String> generatedSceneMetadata() {
    return mapAt(9);
  }

  /** {@return whether {@link #generatedSceneMetadata} is there, even if empty} */
  public boolean hasGeneratedSceneMetadata() {
    return at(9) != null;
  }

  /** {@return what is wrong with the scene; absent otherwise} */
  public SceneError error() {
    return (SceneError) at(10);
  }

  /** Builds {@link GetSceneResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<GetSceneResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetSceneResponse original) {
      super(original);
    }

    /** Sets {@link GetSceneResponse#workspaceId()}; null for absent. */
    public Builder workspaceId(String workspaceId) {
      return set(0, workspaceId);
    }

    /** Sets {@link GetSceneResponse#sceneId()}; null for absent. */
    public Builder sceneId(String sceneId) {
      return set(1, sceneId);
    }

    /** Sets {@link GetSceneResponse#contentLocation()}; null for absent. */
    public Builder contentLocation(String contentLocation) {
      return set(2, contentLocation);
    }

    /** Sets {@link GetSceneResponse#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(3, arn);
    }

    /** Sets {@link GetSceneResponse#creationDateTime()}; null for absent. */
    public Builder creationDateTime(Instant creationDateTime) {
      return set(4, creationDateTime);
    }

    /** Sets {@link GetSceneResponse#updateDateTime()}; null for absent. */
    public Builder updateDateTime(Instant updateDateTime) {
      return set(5, updateDateTime);
    }

    /** Sets {@link GetSceneResponse#description()}; null for absent. */
    public Builder description(String description) {
      return set(6, description);
    }

    /** Sets {@link GetSceneResponse#capabilities()}; null for absent. */
    public Builder capabilities(Collection<String> capabilities) {
      return setList(7, capabilities);
    }

    /** Sets {@link GetSceneResponse#capabilities()}. */
    public Builder capabilities(String... capabilities) {
      return capabilities(Arrays.asList(capabilities));
    }

    /** Sets {@link GetSceneResponse#sceneMetadata()}; null for absent. */
    public Builder sceneMetadata(Map<String, String> sceneMetadata) {
      return setMap(8, sceneMetadata);
    }

    /** Sets {@link GetSceneResponse#generatedSceneMetadata()}; null for absent. */
    public Builder generatedSceneMetadata(Map<String, String> generatedSceneMetadata) {
      return setMap(9, generatedSceneMetadata);
    }

    /** Sets {@link GetSceneResponse#error()}; null for absent. */
    public Builder error(SceneError error) {
      return set(10, error);
    }

    /** Sets {@link GetSceneResponse#error()} to what a function builds. */
    public Builder error(Consumer<SceneError.Builder> error) {
      return error(SceneError.builder().applyMutation(error).build());
    }
  }
}
