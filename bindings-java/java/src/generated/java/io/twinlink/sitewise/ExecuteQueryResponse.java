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

/** What {@code executeQuery} answers. */
public final class ExecuteQueryResponse extends PagedResponse<Row> {
  static final Shape SHAPE =
      new Shape("columns,rows,nextToken", "[r,[r,t", 'r', new ExecuteQueryResponse(null));

  private ExecuteQueryResponse(Object[] values) {
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
    return new ExecuteQueryResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 0:
        return ColumnInfo.SHAPE;
      case 1:
        return Row.SHAPE;
      default:
        return super.part(place);
    }
  }

  /** {@return the columns of the result, unmodifiable; empty if absent} */
  public List<ColumnInfo> columns() {
    return listAt(0);
  }

  /** {@return whether {@link #columns} is there, even if empty} */
  public boolean hasColumns() {
    return at(0) != null;
  }

  /** {@return the rows of this page, unmodifiable; empty if absent} */
  public List<Row> rows() {
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
  public List<Row> items() {
    return rows();
  }

  /** Builds {@link ExecuteQueryResponse}. Builders may be used again and belong to one thread. */
  public static final class Builder extends Response.Builder<ExecuteQueryResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ExecuteQueryResponse original) {
      super(original);
    }

    /** Sets {@link ExecuteQueryResponse#columns()}; null for absent. */
    public Builder columns(Collection<ColumnInfo> columns) {
      return setList(0, columns);
    }

    /** Sets {@link ExecuteQueryResponse#columns()}. */
    public Builder columns(ColumnInfo... columns) {
      return columns(Arrays.asList(columns));
    }

    /** Sets {@link ExecuteQueryResponse#columns()} to what functions build. */
    @SafeVarargs
    public final Builder columns(Consumer<ColumnInfo.Builder>... columns) {
      List<ColumnInfo> built = new ArrayList<>();
      for (Consumer<ColumnInfo.Builder> one : columns) {
        built.add(ColumnInfo.builder().applyMutation(one).build());
      }
      return columns(built);
    }

    /** Sets {@link ExecuteQueryResponse#rows()}; null for absent. */
    public Builder rows(Collection<Row> rows) {
      return setList(1, rows);
    }

    /** Sets {@link ExecuteQueryResponse#rows()}. */
    public Builder rows(Row... rows) {
      return rows(Arrays.asList(rows));
    }

    /** Sets {@link ExecuteQueryResponse#rows()} to what functions build. */
    @SafeVarargs
    public final Builder rows(Consumer<Row.Builder>... rows) {
      List<Row> built = new ArrayList<>();
      for (Consumer<Row.Builder> one : rows) {
        built.add(Row.builder().applyMutation(one).build());
      }
      return rows(built);
    }

    /** Sets {@link ExecuteQueryResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(2, nextToken);
    }
  }
}
