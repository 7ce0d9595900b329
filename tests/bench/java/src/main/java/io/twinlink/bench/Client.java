package io.twinlink.bench;

/** Something that fetches pages of asset models and reads every member of every item. */
interface Client {
  /** Where all clients say that they are, and with what keys: AWS's documentation has them. */
  String REGION = "us-east-1";

  String ACCESS_KEY_ID = "AKIDEXAMPLE";
  String SECRET_ACCESS_KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

  /** How many calls a client must be able to have in flight. */
  int IN_FLIGHT = 64;

  /**
   * Fetches a page and reads it.
   *
   * @param size the page size
   * @param token the token of the page before; null for the first page
   */
  Page page(int size, String token);

  /**
   * What was read of a page.
   *
   * @param items how many items there were
   * @param check the lengths of all texts and the seconds of all times, added up
   * @param nextToken the token of the next page; null after the last
   */
  record Page(int items, long check, String nextToken) {}
}
