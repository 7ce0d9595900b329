package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** What {@code describeApplication} answers. */
public final class DescribeApplicationResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "arn,createdAt,dnsSubdomain,description,id,idcApplicationArn,name,status,updatedAt,workspaceName",
          "t,m,t,t,t,t,t,e,m,t",
          'r',
          new DescribeApplicationResponse(null));

  private DescribeApplicationResponse(Object[] values) {
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
    return new DescribeApplicationResponse(values);
  }

  /** {@return its ARN; 1 to 1600 characters; null if absent} */
  public String arn() {
    return (String) at(0);
  }

  /** {@return when it was created; null if absent} */
  public Instant createdAt() {
    return (Instant) at(1);
  }

  /**
   * {@return the application's subdomain, one label of a DNS name; 1 to 63 characters; null if
   * absent}
   */
  public String dnsSubdomain() {
    return (String) at(2);
  }

  /** {@return its description; 1 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(3);
  }

  /** {@return the id of the application; 36 characters; null if absent} */
  public String id() {
    return (String) at(4);
  }

  /**
   * {@return the ARN of the application in IAM Identity Center that goes with this one; 1 to 1600
   * characters; null if absent}
   */
  public String idcApplicationArn() {
    return (String) at(5);
  }

  /** {@return the name of the application; 1 to 256 characters; null if absent} */
  public String name() {
    return (String) at(6);
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
    return (String) at(7);
  }

  /** {@return when it was last changed; null if absent} */
  public Instant updatedAt() {
    return (Instant) at(8);
  }

  /**
   * {@return the name of the workspace that the application belongs to; 1 to 64 characters; null if
   * absent}
   */
  public String workspaceName() {
    return (String) at(9);
  }

  /**
   * Builds {@link DescribeApplicationResponse}. Builders may be used again and belong to one
   * thread.
   */
  public static final class Builder extends Response.Builder<DescribeApplicationResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeApplicationResponse original) {
      super(original);
    }

    /** Sets {@link DescribeApplicationResponse#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(0, arn);
    }

    /** Sets {@link DescribeApplicationResponse#createdAt()}; null for absent. */
    public Builder createdAt(Instant createdAt) {
      return set(1, createdAt);
    }

    /** Sets {@link DescribeApplicationResponse#dnsSubdomain()}; null for absent. */
    public Builder dnsSubdomain(String dnsSubdomain) {
      return set(2, dnsSubdomain);
    }

    /** Sets {@link DescribeApplicationResponse#description()}; null for absent. */
    public Builder description(String description) {
      return set(3, description);
    }

    /** Sets {@link DescribeApplicationResponse#id()}; null for absent. */
    public Builder id(String id) {
      return set(4, id);
    }

    /** Sets {@link DescribeApplicationResponse#idcApplicationArn()}; null for absent. */
    public Builder idcApplicationArn(String idcApplicationArn) {
      return set(5, idcApplicationArn);
    }

    /** Sets {@link DescribeApplicationResponse#name()}; null for absent. */
    public Builder name(String name) {
      return set(6, name);
    }

    /** Sets {@link DescribeApplicationResponse#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(7, status);
    }

    /** Sets {@link DescribeApplicationResponse#status()}; null for absent. */
    public Builder status(ApplicationStatus status) {
      return setText(7, status);
    }

    /** Sets {@link DescribeApplicationResponse#updatedAt()}; null for absent. */
    public Builder updatedAt(Instant updatedAt) {
      return set(8, updatedAt);
    }

    /** Sets {@link DescribeApplicationResponse#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(9, workspaceName);
    }
  }
}
