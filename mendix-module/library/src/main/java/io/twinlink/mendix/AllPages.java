package io.twinlink.mendix;

/** The attributes of requests that ask for all pages, and for so many objects at the most. */
final class AllPages {
  private final boolean isWanted;
  private final Long limit;

  private AllPages(boolean isWanted, Long limit) {
    this.isWanted = isWanted;
    this.limit = limit;
  }

  /**
   * Reads the attributes.
   *
   * @throws Failure if there are to be less objects than one
   */
  static AllPages of(Members request) {
    boolean isWanted = Boolean.TRUE.equals(request.value("AllPages", Boolean.class));
    return new AllPages(isWanted, isWanted ? limit(request) : null);
  }

  /** {@return the most objects in total; null for all} */
  static Long limit(Members request) {
    Long limit = request.number("MaxTotalResults");
    if (limit != null && limit < 1) {
      throw Failure.validation(
          "MaxTotalResults must be 1 or more, but is " + limit + '.', "Leave it empty for all.");
    }
    return limit;
  }

  boolean isWanted() {
    return isWanted;
  }

  /** {@return the most objects in total, if all pages are wanted; null for all} */
  Long limit() {
    return limit;
  }
}
