package io.twinlink.bench;

/**
 * Something that fetches pages of asset models, histories and entities, and reads what they hold.
 */
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
   * Fetches one page of a history, and reads every value.
   *
   * @param size how many values
   */
  Page history(int size);

  /** Fetches an entity, and reads every property of every component. */
  Page entity();

  /**
   * What was read of a page.
   *
   * @param items how many items there were
   * @param check the lengths of all texts and the seconds of all times, added up
   * @param nextToken the token of the next page; null after the last
   */
  record Page(int items, long check, String nextToken) {}
}
