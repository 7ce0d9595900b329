package io.twinlink.bench;

import java.io.IOException;
import java.net.URI;

/**
 * A Java client of the benchmark.
 *
 * <p>{@code Bench CLIENT ENDPOINT} works through tasks from standard input, as {@code src/lib.rs}
 * tells. With {@code first} it fetches one page of 25 and ends, with {@code all} it lists
 * everything in pages of 250 and ends: both are starts of a new process, so this class needs no
 * other than theirs.
 */
public final class Bench {
  private Bench() {}

  /**
   * Does what the command line says.
   *
   * @param arguments client, endpoint, and {@code first} or {@code all} or nothing
   * @throws IOException if standard input cannot be read
   * @throws InterruptedException never: nobody interrupts this thread
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Client client = client(arguments[0], URI.create(arguments[1]));
    if (arguments.length == 2) {
      new Worker(client).serve();
    } else {
      Seen seen = new Seen();
      if (arguments[2].equals("all")) {
        seen.walk(client, 250);
      } else {
        seen.add(client.page(25, null));
      }
      System.out.println(seen.items);
    }
    // The clients are never closed: their threads would keep the process.
    System.exit(0);
  }

  private static Client client(String name, URI endpoint) {
    switch (name) {
      case "twinlink":
        return new TwinlinkClient(endpoint);
      case "url-connection":
        return SdkClient.urlConnection(endpoint);
      case "apache":
        return SdkClient.apache(endpoint);
      case "crt":
        return SdkClient.crt(endpoint);
      case "netty":
        return SdkClient.netty(endpoint);
      default:
        throw new IllegalArgumentException("there is no client " + name);
    }
  }
}
