package io.twinlink.sitewise;

import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.function.Consumer;

/** What {@code startSearch} takes. */
public final class StartSearchRequest extends Structure {
  static final Shape SHAPE =
      new Shape(
          "workspaceName,queryStatement,clientToken,searchType,searchFilters,groupId",
          "t,!t,t,e,r,t",
          's',
          new StartSearchRequest(null));

  private StartSearchRequest(Object[] values) {
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
    return new StartSearchRequest(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 4:
        return SearchFilters.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the name of the workspace; 1 to 64 characters; null if absent} */
  public String workspaceName() {
    return (String) at(0);
  }

  /** {@return what to search for, in natural language; 1 to 5000 characters; null if absent} */
  public String queryStatement() {
    return (String) at(1);
  }

  /**
   * {@return a token of your own that makes a repeated request count once. Default: one is made for
   * each call; 36 to 64 characters; null if absent}
   */
  public String clientToken() {
    return (String) at(2);
  }

  /**
   * {@return how thorough the search is. Default: {@code QUICK}; {@link
   * SearchType#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public SearchType searchType() {
    return SearchType.fromValue(searchTypeAsString());
  }

  /** {@return the text of {@link #searchType} as AWS has it; null if absent} */
  public String searchTypeAsString() {
    return (String) at(3);
  }

  /** {@return what part of the workspace's data to search. Default: all of it; null if absent} */
  public SearchFilters searchFilters() {
    return (SearchFilters) at(4);
  }

  /**
   * {@return an id of your own under which related searches are grouped; 2 to 36 characters; null
   * if absent}
   */
  public String groupId() {
    return (String) at(5);
  }

  /** Builds {@link StartSearchRequest}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Structure.Builder<StartSearchRequest, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(StartSearchRequest original) {
      super(original);
    }

    /** Sets {@link StartSearchRequest#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(0, workspaceName);
    }

    /** Sets {@link StartSearchRequest#queryStatement()}; null for absent. */
    public Builder queryStatement(String queryStatement) {
      return set(1, queryStatement);
    }

    /** Sets {@link StartSearchRequest#clientToken()}; null for absent. */
    public Builder clientToken(String clientToken) {
      return set(2, clientToken);
    }

    /** Sets {@link StartSearchRequest#searchTypeAsString()}; null for absent. */
    public Builder searchType(String searchType) {
      return set(3, searchType);
    }

    /** Sets {@link StartSearchRequest#searchType()}; null for absent. */
    public Builder searchType(SearchType searchType) {
      return setText(3, searchType);
    }

    /** Sets {@link StartSearchRequest#searchFilters()}; null for absent. */
    public Builder searchFilters(SearchFilters searchFilters) {
      return set(4, searchFilters);
    }

    /** Sets {@link StartSearchRequest#searchFilters()} to what a function builds. */
    public Builder searchFilters(Consumer<SearchFilters.Builder> searchFilters) {
      return searchFilters(SearchFilters.builder().applyMutation(searchFilters).build());
    }

    /** Sets {@link StartSearchRequest#groupId()}; null for absent. */
    public Builder groupId(String groupId) {
      return set(5, groupId);
    }
  }
}
