package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;

/** What {@code startSearch} answers. */
public final class StartSearchResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "searchId,workspaceName,status,groupId", "t,t,e,t", 'r', new StartSearchResponse(null));

  private StartSearchResponse(Object[] values) {
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
    return new StartSearchResponse(values);
  }

  /** {@return the id of the search; 23 to 36 characters; null if absent} */
  public String searchId() {
    return (String) at(0);
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(1);
  }

  /**
   * {@return where the search is: {@code QUEUED} if it is new; {@link
   * SearchStatus#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public SearchStatus status() {
    return SearchStatus.fromValue(statusAsString());
  }

  /** {@return the text of {@link #status} as AWS has it; null if absent} */
  public String statusAsString() {
    return (String) at(2);
  }

  /**
   * {@return the id of the group that the search was put into; absent if there is none; 2 to 36
   * characters}
   */
  public String groupId() {
    return (String) at(3);
  }

  /** Builds {@link StartSearchResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<StartSearchResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(StartSearchResponse original) {
      super(original);
    }

    /** Sets {@link StartSearchResponse#searchId()}; null for absent. */
    public Builder searchId(String searchId) {
      return set(0, searchId);
    }

    /** Sets {@link StartSearchResponse#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(1, workspaceName);
    }

    /** Sets {@link StartSearchResponse#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(2, status);
    }

    /** Sets {@link StartSearchResponse#status()}; null for absent. */
    public Builder status(SearchStatus status) {
      return setText(2, status);
    }

    /** Sets {@link StartSearchResponse#groupId()}; null for absent. */
    public Builder groupId(String groupId) {
      return set(3, groupId);
    }
  }
}
