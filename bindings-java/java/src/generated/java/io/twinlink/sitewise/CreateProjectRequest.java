package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;

/** What {@code createProject} takes. */
public final class CreateProjectRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "portalId,projectName,projectDescription,clientToken,tags",
          "t,t,t,t,{t",
          's',
          new CreateProjectRequest(null));

  private CreateProjectRequest(Object[] values) {
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
    return new CreateProjectRequest(values);
  }

  /** {@return the id of the portal that holds the project; 36 characters; null if absent} */
  public String portalId() {
    return (String) at(0);
  }

  /**
   * {@return the name of the project, for people to read. Keep it free of confidential things; 1 to
   * 256 characters; null if absent}
   */
  public String projectName() {
    return (String) at(1);
  }

  /**
   * {@return the description of the project. Keep it free of confidential things; 1 to 2048
   * characters; null if absent}
   */
  public String projectDescription() {
    return (String) at(2);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(3);
  }

  /** {@return its tags: keys and values; 1 to 50 entries, unmodifiable; empty if absent} */
  public Map<String, String> tags() {
    return mapAt(4);
  }

  /** {@return whether {@link #tags} is there, even if empty} */
  public boolean hasTags() {
    return at(4) != null;
  }

  /** Builds {@link CreateProjectRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<CreateProjectRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateProjectRequest original) {
      super(original);
    }

    /** Sets {@link CreateProjectRequest#portalId()}; null for absent. */
    public Builder portalId(String portalId) {
      return set(0, portalId);
    }

    /** Sets {@link CreateProjectRequest#projectName()}; null for absent. */
    public Builder projectName(String projectName) {
      return set(1, projectName);
    }

    /** Sets {@link CreateProjectRequest#projectDescription()}; null for absent. */
    public Builder projectDescription(String projectDescription) {
      return set(2, projectDescription);
    }

    /** Sets {@link CreateProjectRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(3, clientToken);
    }

    /** Sets {@link CreateProjectRequest#tags()}; null for absent. */
    public Builder tags(Map<String, String> tags) {
      return setMap(4, tags);
    }
  }
}
