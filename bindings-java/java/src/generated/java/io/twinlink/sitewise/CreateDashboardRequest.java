package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.Map;

/** What {@code createDashboard} takes. */
public final class CreateDashboardRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "projectId,dashboardName,dashboardDescription,dashboardDefinition,clientToken,tags",
          "t,t,t,t,t,{t",
          's',
          new CreateDashboardRequest(null));

  private CreateDashboardRequest(Object[] values) {
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
    return new CreateDashboardRequest(values);
  }

  /** {@return the id of the project that holds the dashboard; 36 characters; null if absent} */
  public String projectId() {
    return (String) at(0);
  }

  /**
   * {@return the name of the dashboard, for people to read; 1 to 256 characters; null if absent}
   */
  public String dashboardName() {
    return (String) at(1);
  }

  /** {@return the description of the dashboard; 1 to 2048 characters; null if absent} */
  public String dashboardDescription() {
    return (String) at(2);
  }

  /**
   * {@return what the dashboard shows, as JSON. Its form depends on the portal: classic or
   * AI-aware; 0 to 204800 characters; null if absent}
   */
  public String dashboardDefinition() {
    return (String) at(3);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
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

  /** Builds {@link CreateDashboardRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<CreateDashboardRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(CreateDashboardRequest original) {
      super(original);
    }

    /** Sets {@link CreateDashboardRequest#projectId()}; null for absent. */
    public Builder projectId(String projectId) {
      return set(0, projectId);
    }

    /** Sets {@link CreateDashboardRequest#dashboardName()}; null for absent. */
    public Builder dashboardName(String dashboardName) {
      return set(1, dashboardName);
    }

    /** Sets {@link CreateDashboardRequest#dashboardDescription()}; null for absent. */
    public Builder dashboardDescription(String dashboardDescription) {
      return set(2, dashboardDescription);
    }

    /** Sets {@link CreateDashboardRequest#dashboardDefinition()}; null for absent. */
    public Builder dashboardDefinition(String dashboardDefinition) {
      return set(3, dashboardDefinition);
    }

    /** Sets {@link CreateDashboardRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(4, clientToken);
    }

    /** Sets {@link CreateDashboardRequest#tags()}; null for absent. */
    public Builder tags(Map<String, String> tags) {
      return setMap(5, tags);
    }
  }
}
