package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code createApplication} answers. */
public final class CreateApplicationResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "arn,id,dnsSubdomain,name,status", "t,t,t,t,e", 'r', new CreateApplicationResponse(null));

  private CreateApplicationResponse(Object[] values) {
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
    return new CreateApplicationResponse(values);
  }

  /** {@return its ARN; 1 to 1600 characters; null if absent} */
  public String arn() {
    return (String) at(0);
  }

  /** {@return the id of the application; 36 characters; null if absent} */
  public String id() {
    return (String) at(1);
  }

  /**
   * {@return the application's subdomain, one label of a DNS name; 1 to 63 characters; null if
   * absent}
   */
  public String dnsSubdomain() {
    return (String) at(2);
  }

  /** {@return the name of the application; 1 to 256 characters; null if absent} */
  public String name() {
    return (String) at(3);
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
    return (String) at(4);
  }

  /**
   * Builds {@link CreateApplicationResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<CreateApplicationResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateApplicationResponse original) {
      super(original);
    }

    /** Sets {@link CreateApplicationResponse#arn()}; null for absent. */
    public Builder arn(String arn) {
      return set(0, arn);
    }

    /** Sets {@link CreateApplicationResponse#id()}; null for absent. */
    public Builder id(String id) {
      return set(1, id);
    }

    /** Sets {@link CreateApplicationResponse#dnsSubdomain()}; null for absent. */
    public Builder dnsSubdomain(String dnsSubdomain) {
      return set(2, dnsSubdomain);
    }

    /** Sets {@link CreateApplicationResponse#name()}; null for absent. */
    public Builder name(String name) {
      return set(3, name);
    }

    /** Sets {@link CreateApplicationResponse#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(4, status);
    }

    /** Sets {@link CreateApplicationResponse#status()}; null for absent. */
    public Builder status(ApplicationStatus status) {
      return setText(4, status);
    }
  }
}
