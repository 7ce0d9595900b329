package io.twinlink.bench.mqtt;

import java.io.IOException;

/** A client with one connection, which receives what it publishes itself. */
interface Exchange extends AutoCloseable {
  /** Unacknowledged at most, in either direction: what AWS IoT allows, and the broker is told. */
  int IN_FLIGHT = 100;

  /**
   * Publishes a message so many times with quality of service 1, and waits until each was
   * acknowledged and received.
   *
   * @param payload the payload
   * @param count how many times
   * @return how many bytes were received
   * @throws Exception if something fails
   */
  long run(byte[] payload, int count) throws Exception;

  @Override
  void close() throws IOException;
}
