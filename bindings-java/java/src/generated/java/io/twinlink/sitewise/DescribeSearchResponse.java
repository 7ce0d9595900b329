package io.twinlink.sitewise;

import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.time.Instant;

/** What {@code describeSearch} answers. */
public final class DescribeSearchResponse extends Response {
  static final Shape SHAPE =
      new Shape(
          "searchId,workspaceName,status,queryStatement,searchType,statusReason,startedAt,groupId",
          "t,t,e,!t,e,t,m,t",
          'r',
          new DescribeSearchResponse(null));

  private DescribeSearchResponse(Object[] values) {
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
    return new DescribeSearchResponse(values);
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
   * {@return where the search is; it has results once it is {@code SUCCEEDED}; {@link
   * SearchStatus#UNKNOWN_TO_SDK_VERSION} if it is newer than this version; null if absent}
   */
  public SearchStatus status() {
    return SearchStatus.fromValue(statusAsString());
  }

  /** {@return the text of {@link #status} as AWS has it; null if absent} */
  public String statusAsString() {
    return (String) at(2);
  }

  /** {@return what to search for, in natural language; 1 to 5000 characters; null if absent} */
  public String queryStatement() {
    return (String) at(3);
  }

  /**
   * {@return how thorough the search is; {@link SearchType#UNKNOWN_TO_SDK_VERSION} if it is newer
   * than this version; null if absent}
   */
  public SearchType searchType() {
    return SearchType.fromValue(searchTypeAsString());
  }

  /** {@return the text of {@link #searchType} as AWS has it; null if absent} */
  public String searchTypeAsString() {
    return (String) at(4);
  }

  /** {@return why the search failed; absent otherwise} */
  public String statusReason() {
    return (String) at(5);
  }

  /** {@return when the search was started; null if absent} */
  public Instant startedAt() {
    return (Instant) at(6);
  }

  /**
   * {@return the id of the group that the search was put into; absent if there is none; 2 to 36
   * characters}
   */
  public String groupId() {
    return (String) at(7);
  }

  /** Builds {@link DescribeSearchResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<DescribeSearchResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(DescribeSearchResponse original) {
      super(original);
    }

    /** Sets {@link DescribeSearchResponse#searchId()}; null for absent. */
    public Builder searchId(String searchId) {
      return set(0, searchId);
    }

    /** Sets {@link DescribeSearchResponse#workspaceName()}; null for absent. */
    public Builder workspaceName(String workspaceName) {
      return set(1, workspaceName);
    }

    /** Sets {@link DescribeSearchResponse#statusAsString()}; null for absent. */
    public Builder status(String status) {
      return set(2, status);
    }

    /** Sets {@link DescribeSearchResponse#status()}; null for absent. */
    public Builder status(SearchStatus status) {
      return setText(2, status);
    }

    /** Sets {@link DescribeSearchResponse#queryStatement()}; null for absent. */
    public Builder queryStatement(String queryStatement) {
      return set(3, queryStatement);
    }

    /** Sets {@link DescribeSearchResponse#searchTypeAsString()}; null for absent. */
    public Builder searchType(String searchType) {
      return set(4, searchType);
    }

    /** Sets {@link DescribeSearchResponse#searchType()}; null for absent. */
    public Builder searchType(SearchType searchType) {
      return setText(4, searchType);
    }

    /** Sets {@link DescribeSearchResponse#statusReason()}; null for absent. */
    public Builder statusReason(String statusReason) {
      return set(5, statusReason);
    }

    /** Sets {@link DescribeSearchResponse#startedAt()}; null for absent. */
    public Builder startedAt(Instant startedAt) {
      return set(6, startedAt);
    }

    /** Sets {@link DescribeSearchResponse#groupId()}; null for absent. */
    public Builder groupId(String groupId) {
      return set(7, groupId);
    }
  }
}
