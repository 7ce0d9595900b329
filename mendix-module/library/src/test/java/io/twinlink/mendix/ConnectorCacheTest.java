package io.twinlink.mendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class ConnectorCacheTest {
  private static final long LONG = Duration.ofMinutes(10).toMillis();

  private final List<String> closed = new CopyOnWriteArrayList<>();

  private ConnectorCache<String, String> cache(int most, long idleMillis) {
    return new ConnectorCache<>(most, idleMillis, closed::add);
  }

  private static void use(ConnectorCache<String, String> cache, String key) {
    cache.release(cache.acquire(key, () -> "connector " + key));
  }

  @Test
  void theSameKeyGivesTheSameConnector() {
    ConnectorCache<String, String> cache = cache(2, LONG);
    String first = new String("x");
    ConnectorCache.Entry<String, String> one = cache.acquire("a", () -> first);
    ConnectorCache.Entry<String, String> two = cache.acquire("a", () -> new String("x"));
    assertSame(first, two.connector());
    ConnectorCache.Entry<String, String> other = cache.acquire("b", () -> new String("x"));
    assertNotSame(first, other.connector());
    List.of(one, two, other).forEach(cache::release);
    assertEquals(2, cache.size());
  }

  @Test
  void theLeastRecentlyUsedIsClosedAboveTheBound() {
    ConnectorCache<String, String> cache = cache(2, LONG);
    use(cache, "a");
    use(cache, "b");
    use(cache, "a");
    use(cache, "c");
    assertEquals(List.of("connector b"), closed);
    assertEquals(2, cache.size());
  }

  @Test
  void aConnectorInUseStaysOpen() throws InterruptedException {
    ConnectorCache<String, String> cache = cache(1, 20);
    ConnectorCache.Entry<String, String> used = cache.acquire("a", () -> "connector a");
    use(cache, "b");
    assertEquals(List.of("connector b"), closed);
    Thread.sleep(100);
    assertEquals(List.of("connector b"), closed);
    cache.release(used);
    await(() -> closed.contains("connector a"));
  }

  @Test
  void theIdleAreClosedAndTheThreadEnds() {
    ConnectorCache<String, String> cache = cache(8, 50);
    ConnectorCache.Entry<String, String> used = cache.acquire("a", () -> "connector a");
    Thread sweeper = cache.sweeper();
    use(cache, "b");
    cache.release(used);
    await(() -> closed.size() == 2 && !sweeper.isAlive());
    assertEquals(0, cache.size());
    assertNull(cache.sweeper());
    use(cache, "a");
    await(() -> closed.size() == 3);
  }

  @Test
  void whatCannotBeOpenedIsNotKept() {
    ConnectorCache<String, String> cache = cache(8, LONG);
    assertThrows(
        IllegalStateException.class,
        () ->
            cache.acquire(
                "a",
                () -> {
                  throw new IllegalStateException();
                }));
    assertEquals(0, cache.size());
    use(cache, "a");
    assertFalse(closed.contains("connector a"));
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "it did not happen within 20 s");
      Thread.onSpinWait();
    }
  }
}
