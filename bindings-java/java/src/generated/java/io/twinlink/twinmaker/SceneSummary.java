package io.twinlink.twinmaker;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** A scene in short, without its capabilities and metadata. */
public final class SceneSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "sceneId,contentLocation,arn,creationDateTime,updateDateTime,description",
          "t,t,t,m,m,t",
          's',
          new SceneSummary(null));

  private SceneSummary(Object[] values) {
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
    return new SceneSummary(values);
  }

  /** {@return the id of the scene; 1 to 128 characters; null if absent} */
  public String sceneId() {
    return (String) at(0);
  }

  /**
   * {@return where the scene's content definition file is, as an {@code s3://} URL; 0 to 256
   * characters; null if absent}
   */
  public String contentLocation() {
    return (String) at(1);
  }

  /** {@return its ARN; 20 to 2048 characters; null if absent} */
  public String arn() {
    return (String) at(2);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDateTime() {
    return (Instant) at(3);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updateDateTime() {
    return (Instant) at(4);
  }

  /** {@return its description; 0 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(5);
  }

  /** Builds {@link SceneSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<SceneSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(SceneSummary original) {
      super(original);
    }

    /** Sets {@link SceneSummary#sceneId()}; null for absent. */
    public Builder sceneId(String sceneId) {
      return set(0, sceneId);
    }

    /** Sets {@link SceneSummary#contentLocation()}; null for absent. */
    public Builder contentLocation(String contentLocation) {
      return set(1, contentLocation);
    }

    /** Sets {@link SceneSummary#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(2, arn);
    }

    /** Sets {@link SceneSummary#creationDateTime()}; null for absent. */
    public Builder creationDateTime(Instant creationDateTime) {
      return set(3, creationDateTime);
    }

    /** Sets {@link SceneSummary#updateDateTime()}; null for absent. */
    public Builder updateDateTime(Instant updateDateTime) {
      return set(4, updateDateTime);
    }

    /** Sets {@link SceneSummary#description()}; null for absent. */
    public Builder description(String description) {
      return set(5, description);
    }
  }
}
