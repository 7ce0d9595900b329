package io.twinlink.mendix;

import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.PagedRequest;
import io.twinlink.PagedResponse;
import io.twinlink.Paginator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The paging attributes that every listing's request has: {@code MaxResults}, {@code NextToken},
 * {@code AllPages} and {@code MaxTotalResults}.
 */
public final class Paging {
  private final Integer maxResults;
  private final String nextToken;
  private final boolean allPages;
  private final Long maxTotalResults;

  private Paging(Members request) {
    this.allPages = Boolean.TRUE.equals(request.value("AllPages", Boolean.class));
    this.nextToken = request.text("NextToken");
    Long size = request.number("MaxResults");
    this.maxResults = size == null ? null : Integer.valueOf(Math.toIntExact(size));
    Long total = request.number("MaxTotalResults");
    if (allPages && total != null && total < 1) {
      throw Failure.of(
          "validation",
          "MaxTotalResults must be 1 or more, but is " + total + '.',
          null,
          "Leave it empty for all.");
    }
    this.maxTotalResults = total;
  }

  /**
   * Reads the attributes and checks them.
   *
   * @param context the context of the action
   * @param request the request object
   * @return the paging
   */
  public static Paging of(IContext context, IMendixObject request) {
    return new Paging(new Members(context, request));
  }

  /**
   * Puts page size and token into a request.
   *
   * @param <BuilderT> the builder
   * @param builder the builder of the request
   * @return the builder
   */
  public <BuilderT extends PagedRequest.Builder<BuilderT>> BuilderT applyTo(BuilderT builder) {
    return builder.maxResults(maxResults).nextToken(nextToken);
  }

  /**
   * Fetches one page, or all of them up to the limit if that was asked for.
   *
   * @param <ResponseT> the response with one page
   * @param <ItemT> what is listed
   * @param paginator the listing that begins with the request
   * @return what was found
   */
  public <ResponseT extends PagedResponse<ItemT>, ItemT> Listed<ItemT> fetch(
      Paginator<ResponseT, ItemT> paginator) {
    Paginator<ResponseT, ItemT> listing =
        allPages && maxTotalResults != null ? paginator.limit(maxTotalResults) : paginator;
    List<ItemT> items = new ArrayList<>();
    String next = null;
    for (ResponseT page : listing.pages()) {
      items.addAll(page.items());
      next = page.nextToken();
      if (!allPages) {
        break;
      }
    }
    return new Listed<>(items, next);
  }

  /**
   * What a listing found.
   *
   * @param <ItemT> what is listed
   */
  public static final class Listed<ItemT> {
    private final List<ItemT> items;
    private final String nextToken;

    Listed(List<ItemT> items, String nextToken) {
      this.items = Collections.unmodifiableList(items);
      this.nextToken = nextToken;
    }

    /** {@return what was found, in AWS's order, unmodifiable} */
    public List<ItemT> items() {
      return items;
    }

    /** {@return where the listing goes on; null if it is at its end} */
    public String nextToken() {
      return nextToken;
    }
  }
}
