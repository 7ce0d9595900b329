package io.twinlink.mendix;

/** An activity or a waiter: what it calls, what it takes and what it gives. */
final class OperationMapping {
  private final String name;
  private final String id;
  private final EntityMapping request;
  private final EntityMapping response;
  private final boolean isPaged;
  private final boolean hasLimit;
  private final String items;

  /**
   * Takes what a line says.
   *
   * @param id service and operation, or waiter
   * @param hasLimit whether the number of its items can be limited
   * @param items the member of the answer that has them, where it has other lists too; else null
   */
  OperationMapping(
      String name,
      String id,
      EntityMapping request,
      EntityMapping response,
      boolean isPaged,
      boolean hasLimit,
      String items) {
    this.name = name;
    this.id = id;
    this.request = request;
    this.response = response;
    this.isPaged = isPaged;
    this.hasLimit = hasLimit;
    this.items = items;
  }

  String name() {
    return name;
  }

  String id() {
    return id;
  }

  EntityMapping request() {
    return request;
  }

  EntityMapping response() {
    return response;
  }

  boolean isPaged() {
    return isPaged;
  }

  boolean hasLimit() {
    return hasLimit;
  }

  String items() {
    return items;
  }
}
