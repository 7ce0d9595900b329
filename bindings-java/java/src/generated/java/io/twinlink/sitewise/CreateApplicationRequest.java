package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;

/** What {@code createApplication} takes. */
public final class CreateApplicationRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "clientToken,idcInstanceArn,workspaceName,name,description,tags",
          "t,t,t,t,t,{t",
          's',
          new CreateApplicationRequest(null));

  private CreateApplicationRequest(Object[] values) {
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
    return new CreateApplicationRequest(values);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(0);
  }

  /**
   * {@return the ARN of the IAM Identity Center instance in which the application is created; 1 to
   * 1600 characters; null if absent}
   */
  public String idcInstanceArn() {
    return (String) at(1);
  }

  /**
   * {@return the name of the workspace that the application belongs to; 1 to 64 characters; null if
   * absent}
   */
  public String workspaceName() {
    return (String) at(2);
  }

  /** {@return the name of the application; 1 to 256 characters; null if absent} */
  public String name() {
    return (String) at(3);
  }

  /** {@return its description; 1 to 2048 characters; null if absent} */
  public String description() {
    return (String) at(4);
  }

  /** {@return its tags: keys and values; 1 to 50 entries, unmodifiable; empty if absent} */
  public Map<String, String> tags() {
    return mapAt(5);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(5) != null;
  }

  /**
   * Builds {@link CreateApplicationRequest}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Structure.Builder<CreateApplicationRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateApplicationRequest original) {
      super(original);
    }

    /** Sets {@link CreateApplicationRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(0, clientToken);
    }

    /** Sets {@link CreateApplicationRequest#idcInstanceArn()}; null for absent. */
    public Builder idcInstanceArn(String idcInstanceArn) {
      return set(1, idcInstanceArn);
    }

    /** Sets {@link CreateApplicationRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(2, workspaceName);
    }

    /** Sets {@link CreateApplicationRequest#name()}; null for absent. */
    public Builder name(String name) {
      return set(3, name);
    }

    /** Sets {@link CreateApplicationRequest#description()}; null for absent. */
    public Builder description(String description) {
      return set(4, description);
    }

    /** Sets {@link CreateApplicationRequest#tags()}; null for absent. */
    public Builder tags(Map<String, String> tags) {
      return setMap(5, tags);
    }
  }
}
