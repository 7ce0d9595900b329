package io.twinlink.internal;

/**
 * Counts the connectors, and their streams of events, that are open in the native library of this
 * class loader.
 */
public final class LiveConnectors {
  private static final int PATIENCE_MILLISECONDS = 5_000;
  private static final int GLANCE_MILLISECONDS = 20;

  private LiveConnectors() {}

  public static int count() {
    NativeLibrary.checkLoaded();
    return Native.liveConnectors();
  }

  public static int streams() {
    NativeLibrary.checkLoaded();
    return Native.liveStreams();
  }

  /**
   * Waits until none is open, and no stream; those that are unreachable only need the garbage
   * collector.
   */
  public static void assertNone() throws InterruptedException {
    for (int waited = 0; count() + streams() > 0; waited += GLANCE_MILLISECONDS) {
      if (waited >= PATIENCE_MILLISECONDS) {
        throw new AssertionError(
            count() + " connectors and " + streams() + " streams were left open");
      }
      System.gc();
      Thread.sleep(GLANCE_MILLISECONDS);
    }
  }
}
