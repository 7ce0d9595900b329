package io.twinlink.internal;

/**
 * Counts the connectors, their streams of events and their MQTT clients that are open in the native
 * library of this class loader.
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

  /** MQTT clients, subscriptions and shadows. */
  public static int mqtt() {
    NativeLibrary.checkLoaded();
    return Native.liveMqtt();
  }

  /**
   * Waits until none is open, and no stream and MQTT client; those that are unreachable only need
   * the garbage collector.
   */
  public static void assertNone() throws InterruptedException {
    for (int waited = 0; count() + streams() + mqtt() > 0; waited += GLANCE_MILLISECONDS) {
      if (waited >= PATIENCE_MILLISECONDS) {
        throw new AssertionError(
            String.format(
                "%d connectors, %d streams and %d of MQTT were left open",
                count(), streams(), mqtt()));
      }
      System.gc();
      Thread.sleep(GLANCE_MILLISECONDS);
    }
  }
}
