package io.twinlink.sitewise;

import io.twinlink.PagedResponse;
import io.twinlink.Response;
import io.twinlink.Structure;
import io.twinlink.internal.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** What {@code getQueryResults} answers. */
public final class GetQueryResultsResponse extends PagedResponse<List<String>> {
  static final Shape SHAPE =
      new Shape("columnInfo,rows,nextToken", "[r,[[t,t", 'r', new GetQueryResultsResponse(null));

  private GetQueryResultsResponse(Object[] values) {
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
    return new GetQueryResultsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ColumnInformation.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the columns of the result; absent unless the query is {@code COMPLETED}, unmodifiable}
   */
  public List<ColumnInformation> columnInfo() {
    return listAt(0);
  }

  /** {@return whether {@link #columnInfo} is there, even if empty} */
  public boolean hasColumnInfo() {
    return at(0) != null;
  }

  /**
   * {@return the rows of this page: values as text, in the order of {@code columnInfo}. Empty or
   * absent unless {@code COMPLETED}, unmodifiable}
   */
  public List<List<String>> rows() {
    return listAt(1);
  }

  /** {@return whether {@link #rows} is there, even if empty} */
  public boolean hasRows() {
    return at(1) != null;
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(2);
  }

  /** {@return the same as {@link #rows}} */
  @Override
  public List<List<String>> items() {
    return rows();
  }

  /**
   * Builds {@link GetQueryResultsResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<GetQueryResultsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(GetQueryResultsResponse original) {
      super(original);
    }

    /** Sets {@link GetQueryResultsResponse#columnInfo()}; null for absent. */
    public Builder columnInfo(Collection<ColumnInformation> columnInfo) {
      return setList(0, columnInfo);
    }

    /** Sets {@link GetQueryResultsResponse#columnInfo()}. */
    public Builder columnInfo(ColumnInformation... columnInfo) {
      return columnInfo(Arrays.asList(columnInfo));
    }

    /** Sets {@link GetQueryResultsResponse#columnInfo()} to what functions build. */
    @SafeVarargs
    public final Builder columnInfo(Consumer<ColumnInformation.Builder>... columnInfo) {
      List<ColumnInformation> built = new ArrayList<>();
      for (Consumer<ColumnInformation.Builder> one : columnInfo) {
        built.add(ColumnInformation.builder().applyMutation(one).build());
      }
      return columnInfo(built);
    }

    /** Sets {@link GetQueryResultsResponse#rows()}; null for absent. */
    public Builder rows(Collection<List<String>> rows) {
      return setList(1, rows);
    }

    /** Sets {@link GetQueryResultsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(2, nextToken);
    }
  }
}
