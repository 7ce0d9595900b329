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

/** What {@code listApplications} answers. */
public final class ListApplicationsResponse extends PagedResponse<ApplicationSummary> {
  static final Shape SHAPE =
      new Shape("nextToken,applications", "t,[r", 'r', new ListApplicationsResponse(null));

  private ListApplicationsResponse(Object[] values) {
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
    return new ListApplicationsResponse(values);
  }

  @Override
  protected Shape part(int place) {
    switch (place) {
      case 1:
        return ApplicationSummary.SHAPE;
      default:
        return super.part(place);
    }
  }

  /**
   * {@return the token of the next page; none on the last one; 1 to 4096 characters; null if
   * absent}
   */
  @Override
  public String nextToken() {
    return (String) at(0);
  }

  /** {@return the applications, unmodifiable; empty if absent} */
  public List<ApplicationSummary> applications() {
    return listAt(1);
  }

  /** {@return whether {@link #applications} is there, even if empty} */
  public boolean hasApplications() {
    return at(1) != null;
  }

  /** {@return the same as {@link #applications}} */
  @Override
  public List<ApplicationSummary> items() {
    return applications();
  }

  /**
   * Builds {@link ListApplicationsResponse}. Builders may be used again and belong to one thread.
   */
  public static final class Builder extends Response.Builder<ListApplicationsResponse, Builder> {
    private Builder() {
      super(SHAPE);
    }

    private Builder(ListApplicationsResponse original) {
      super(original);
    }

    /** Sets {@link ListApplicationsResponse#nextToken()}; null for absent. */
    public Builder nextToken(String nextToken) {
      return set(0, nextToken);
    }

    /** Sets {@link ListApplicationsResponse#applications()}; null for absent. */
    public Builder applications(Collection<ApplicationSummary> applications) {
      return setList(1, applications);
    }

    /** Sets {@link ListApplicationsResponse#applications()}. */
    public Builder applications(ApplicationSummary... applications) {
      return applications(Arrays.asList(applications));
    }

    /** Sets {@link ListApplicationsResponse#applications()} to what functions build. */
    @SafeVarargs
    public final Builder applications(Consumer<ApplicationSummary.Builder>... applications) {
      List<ApplicationSummary> built = new ArrayList<>();
      for (Consumer<ApplicationSummary.Builder> one : applications) {
        built.add(ApplicationSummary.builder().applyMutation(one).build());
      }
      return applications(built);
    }
  }
}
