package io.twinlink.bench;

/** What a client has seen. */
final class Seen {
  long pages;
  long items;
  long check;

  /** Lists everything once, one page after the other. */
  void walk(Client client, int size) {
    String token = null;
    do {
      Client.Page page = client.page(size, token);
      add(page);
      token = page.nextToken();
    } while (token != null);
  }

  void add(Client.Page page) {
    pages++;
    items += page.items();
    check += page.check();
  }

  void add(Seen other) {
    pages += other.pages;
    items += other.items;
    check += other.check;
  }
}
