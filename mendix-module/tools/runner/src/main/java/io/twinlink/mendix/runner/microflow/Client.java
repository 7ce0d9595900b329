package io.twinlink.mendix.runner.microflow;

import java.util.ArrayList;
import java.util.List;

/**
 * What microflows showed to the user: one line each, such as {@code message Information: Saved.}.
 */
public final class Client {
  private final List<String> shown = new ArrayList<>();

  /** Everything that was shown so far. */
  public synchronized List<String> shown() {
    return new ArrayList<>(shown);
  }

  synchronized void show(String line) {
    shown.add(line);
  }
}
