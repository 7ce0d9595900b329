package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** What {@code describeProject} answers. */
public final class DescribeProjectResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "projectId,projectArn,projectName,portalId,projectDescription,projectCreationDate,projectLastUpdateDate",
          "t,t,t,t,t,m,m",
          'r',
          new DescribeProjectResponse(null));

  private DescribeProjectResponse(Object[] values) {
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
    return new DescribeProjectResponse(values);
  }

  /** {@return the id of the project; 36 characters; null if absent} */
  public String projectId() {
    return (String) at(0);
  }

  /** {@return the ARN of the project; 1 to 1600 characters; null if absent} */
  public String projectArn() {
    return (String) at(1);
  }

  /**
   * {@return the name of the project, for people to read. Keep it free of confidential things; 1 to
   * 256 characters; null if absent}
   */
  public String projectName() {
    return (String) at(2);
  }

  /** {@return the id of the portal that holds the project; 36 characters; null if absent} */
  public String portalId() {
    return (String) at(3);
  }

  /**
   * {@return the description of the project. Keep it free of confidential things; 1 to 2048
   * characters; null if absent}
   */
  public String projectDescription() {
    return (String) at(4);
  }

  /** {@return when the project was created; null if absent} */
  public Instant projectCreationDate() {
    return (Instant) at(5);
  }

  /** {@return when the project was last changed; null if absent} */
  public Instant projectLastUpdateDate() {
    return (Instant) at(6);
  }

  /**
   * Builds {@link DescribeProjectResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<DescribeProjectResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeProjectResponse original) {
      super(original);
    }

    /** Sets {@link DescribeProjectResponse#projectId()}; null for absent. */
    public Builder projectId(String projectId) {
      return set(0, projectId);
    }

    /** Sets {@link DescribeProjectResponse#projectArn()}; null for absent. */
    public Builder projectArn(String projectArn) {
      return set(1, projectArn);
    }

    /** Sets {@link DescribeProjectResponse#projectName()}; null for absent. */
    public Builder projectName(String projectName) {
      return set(2, projectName);
    }

    /** Sets {@link DescribeProjectResponse#portalId()}; null for absent. */
    public Builder portalId(String portalId) {
      return set(3, portalId);
    }

    /** Sets {@link DescribeProjectResponse#projectDescription()}; null for absent. */
    public Builder projectDescription(String projectDescription) {
      return set(4, projectDescription);
    }

    /** Sets {@link DescribeProjectResponse#projectCreationDate()}; null for absent. */
    public Builder projectCreationDate(Instant projectCreationDate) {
      return set(5, projectCreationDate);
    }

    /** Sets {@link DescribeProjectResponse#projectLastUpdateDate()}; null for absent. */
    public Builder projectLastUpdateDate(Instant projectLastUpdateDate) {
      return set(6, projectLastUpdateDate);
    }
  }
}
