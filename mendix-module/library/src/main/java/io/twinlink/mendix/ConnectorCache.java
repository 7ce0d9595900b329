package io.twinlink.mendix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Keeps connectors open between calls, so that calls with the same settings share connections. At
 * most a number of them are kept; one that nobody used for a while is closed.
 *
 * <p>The thread that closes them ends when none is left. So nothing stays behind when the app is
 * stopped and its class loader is dropped.
 *
 * @param <K> what identifies a connector
 * @param <C> the connector
 */
final class ConnectorCache<K, C> {
  private final int most;
  private final long idleNanos;
  private final Consumer<C> closer;
  private final Map<K, Entry<K, C>> entries = new HashMap<>();
  private Thread sweeper;

  ConnectorCache(int most, long idleMillis, Consumer<C> closer) {
    this.most = most;
    this.idleNanos = TimeUnit.MILLISECONDS.toNanos(idleMillis);
    this.closer = closer;
  }

  /** A connector that is not closed before {@link ConnectorCache#release}. */
  static final class Entry<K, C> {
    private final K key;
    private final C connector;
    private int users;
    private long lastUsed;

    private Entry(K key, C connector) {
      this.key = key;
      this.connector = connector;
    }

    C connector() {
      return connector;
    }
  }

  /**
   * Gives the connector of a key, a new one if there is none. To be released in every case.
   *
   * @param opener opens the connector; what it throws is thrown
   */
  synchronized Entry<K, C> acquire(K key, Supplier<C> opener) {
    Entry<K, C> entry = entries.get(key);
    if (entry == null) {
      entry = new Entry<>(key, opener.get());
      entries.put(key, entry);
    }
    entry.users++;
    if (sweeper == null || !sweeper.isAlive()) {
      // No inherited thread locals: they would keep the app's objects.
      sweeper = new Thread(null, this::sweep, "twinlink-idle-connectors", 0, false);
      sweeper.setDaemon(true);
      sweeper.setContextClassLoader(null);
      sweeper.start();
    }
    return entry;
  }

  /** Ends a use. */
  void release(Entry<K, C> entry) {
    List<C> surplus;
    synchronized (this) {
      entry.users--;
      entry.lastUsed = System.nanoTime();
      surplus = surplus();
      notifyAll();
    }
    surplus.forEach(closer);
  }

  /** {@return how many connectors are open} */
  synchronized int size() {
    return entries.size();
  }

  /** {@return the thread that closes idle connectors; null if there is none} */
  synchronized Thread sweeper() {
    return sweeper;
  }

  /** Takes out the least recently used ones above the bound; those in use have to stay. */
  private List<C> surplus() {
    List<C> surplus = new ArrayList<>();
    while (entries.size() > most) {
      Entry<K, C> oldest = null;
      for (Entry<K, C> entry : entries.values()) {
        if (entry.users == 0 && (oldest == null || entry.lastUsed - oldest.lastUsed < 0)) {
          oldest = entry;
        }
      }
      if (oldest == null) {
        break;
      }
      entries.remove(oldest.key);
      surplus.add(oldest.connector);
    }
    return surplus;
  }

  private void sweep() {
    while (true) {
      List<C> idle = new ArrayList<>();
      synchronized (this) {
        long wait = takeIdle(idle);
        if (idle.isEmpty()) {
          if (entries.isEmpty()) {
            sweeper = null;
            return;
          }
          try {
            // Rounded up: a wait of 0 would have no end, and one too short would spin.
            wait(TimeUnit.NANOSECONDS.toMillis(wait) + 1);
          } catch (InterruptedException stopped) {
            // Nobody has a reason to interrupt this thread; the next use starts another.
            sweeper = null;
            return;
          }
        }
      }
      idle.forEach(closer);
    }
  }

  /** {@return the nanoseconds until the next may be idle} */
  private long takeIdle(List<C> idle) {
    long now = System.nanoTime();
    long wait = idleNanos;
    for (Iterator<Entry<K, C>> all = entries.values().iterator(); all.hasNext(); ) {
      Entry<K, C> entry = all.next();
      long rest = entry.lastUsed + idleNanos - now;
      if (entry.users > 0) {
        continue;
      }
      if (rest <= 0) {
        all.remove();
        idle.add(entry.connector);
      } else {
        wait = Math.min(wait, rest);
      }
    }
    return wait;
  }
}
