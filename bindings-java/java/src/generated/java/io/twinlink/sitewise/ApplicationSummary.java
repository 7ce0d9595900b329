package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** An application in a list. */
public final class ApplicationSummary extends Structure {
  static final Shape SHAPE =
      new Shape(
          "arn,id,name,status,createdAt,workspaceName",
          "t,t,t,e,m,t",
          's',
          new ApplicationSummary(null));

  private ApplicationSummary(Object[] values) {
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
    return new ApplicationSummary(values);
  }

  /** {@return its ARN; 1 to 1600 characters; null if absent} */
  public String arn() {
    return (String) at(0);
  }

  /** {@return the id of the application; 36 characters; null if absent} */
  public String id() {
    return (String) at(1);
  }

  /** {@return the name of the application; 1 to 256 characters; null if absent} */
  public String name() {
    return (String) at(2);
  }

  /**
   * {@return where the application is in its life; {@link ApplicationStatus#UNKNOWN_TO_SDK_VERSION}
   * if it is newer than this version; null if absent}
   */
  public ApplicationStatus status() {
    return ApplicationStatus.fromValue(statusAsString());
  }

  /** {@return the text of {@link #status} as AWS has it; null if absent} */
  public String statusAsString() {
    return (String) at(3);
  }

  /** {@return when it was created; null if absent} */
  public Instant createdAt() {
    return (Instant) at(4);
  }

  /**
   * {@return the name of the workspace that the application belongs to; 1 to 64 characters; null if
   * absent}
   */
  public String workspaceName() {
    return (String) at(5);
  }

  /** Builds {@link ApplicationSummary}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<ApplicationSummary, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ApplicationSummary original) {
      super(original);
    }

    /** Sets {@link ApplicationSummary#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(0, arn);
    }

    /** Sets {@link ApplicationSummary#id()}; null for absent. */
    public Builder id(String id) {
      return set(1, id);
    }

    /** Sets {@link ApplicationSummary#name()}; null for absent. */
    public Builder name(String name) {
      return set(2, name);
    }

    /** Sets {@link ApplicationSummary#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(3, status);
    }

    /** Sets {@link ApplicationSummary#status()}; null for absent. */
    public Builder status(ApplicationStatus status) {
      return setText(3, status);
    }

    /** Sets {@link ApplicationSummary#createdAt()}; null for absent. */
    public Builder createdAt(Instant createdAt) {
      return set(4, createdAt);
    }

    /** Sets {@link ApplicationSummary#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(5, workspaceName);
    }
  }
}
