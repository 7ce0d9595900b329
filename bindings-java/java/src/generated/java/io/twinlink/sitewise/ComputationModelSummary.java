package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;
import java.util.function.Consumer;

/** A computation model in a list. */
public final class ComputationModelSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "id,arn,name,description,type,creationDate,lastUpdateDate,status,version",
          "t,t,t,t,e,m,m,r,t",
          's',
          new ComputationModelSummary(null));

  private ComputationModelSummary(Object[] values) {
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
    return new ComputationModelSummary(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 7:
        return ComputationModelStatus.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the id of the computation model; 36 characters; null if absent} */
  public String id() {
    return (String) at(0);
  }

  /** {@return its ARN; 1 to 1600 characters; null if absent} */
  public String arn() {
    return (String) at(1);
  }

  /** {@return the name of the computation model; 1 to 256 characters; null if absent} */
  public String name() {
    return (String) at(2);
  }

  /** {@return its description; 1 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(3);
  }

  /**
   * {@return what the computation model does; {@link ComputationModelType#UNKNOWN_TO_SDK_VERSION}
   * if it is newer than this version; null if absent}
   */
  public ComputationModelType type() {
    return ComputationModelType.fromValue(typeAsString());
  }

  /** {@return the text of {@link #type} as AWS has it; null if absent} */
  public String typeAsString() {
    return (String) at(4);
  }

  /** {@return when it was created; null if absent} */
  public Instant creationDate() {
    return (Instant) at(5);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant lastUpdateDate() {
    return (Instant) at(6);
  }

  /**
   * {@return the state of the computation model, and what went wrong if something did; null if
   * absent}
   */
  public ComputationModelStatus status() {
    return (ComputationModelStatus) at(7);
  }

  /** {@return the version of the computation model; 1 to 10 characters; null if absent} */
  public String version() {
    return (String) at(8);
  }

  /**
   * Builds {@link ComputationModelSummary}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<ComputationModelSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ComputationModelSummary original) {
      super(original);
    }

    /** Sets {@link ComputationModelSummary#id()}; null for absent. */
    public Builder id(String id) {
      return set(0, id);
    }

    /** Sets {@link ComputationModelSummary#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(1, arn);
    }

    /** Sets {@link ComputationModelSummary#name()}; null for absent. */
    public Builder name(String name) {
      return set(2, name);
    }

    /** Sets {@link ComputationModelSummary#description()}; null for absent. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link ComputationModelSummary#typeAsString()}; null for absent. */
    public Builder type(String type) {
      return set(4, type);
    }

    /** Sets {@link ComputationModelSummary#type()}; null for absent. */
    public Builder type(ComputationModelType type) {
      return setText(4, type);
    }

    /** Sets {@link ComputationModelSummary#creationDate()}; null for absent. */
    public Builder creationDate(Instant creationDate) {
      return set(5, creationDate);
    }

    /** Sets {@link ComputationModelSummary#lastUpdateDate()}; null for absent. */
    public Builder lastUpdateDate(Instant lastUpdateDate) {
      return set(6, lastUpdateDate);
    }

    /** Sets {@link ComputationModelSummary#status()}; null for absent. */
    public Builder status(ComputationModelStatus status) {
      return set(7, status);
    }

    /** Sets {@link ComputationModelSummary#status()} to what a function builds. */
    public Builder status(Consumer<ComputationModelStatus.Builder> status) {
      return status(ComputationModelStatus.builder().applyMutation(status).build());
    }

    /** Sets {@link ComputationModelSummary#version()}; null for absent. */
    public Builder version(String version) {
      return set(8, version);
    }
  }
}
