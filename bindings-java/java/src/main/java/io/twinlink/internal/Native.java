package io.twinlink.internal;

import io.twinlink.ErrorKind;
import io.twinlink.TwinlinkException;

/**
 * The native methods. {@link NativeLibrary#checkLoaded} comes before the first call of any.
 *
 * <p>What goes wrong comes as an answer. Thrown are only errors of the JVM, such as an {@link
 * OutOfMemoryError} for an answer that does not fit into its heap, and what {@link #fail} throws.
 */
final class Native {
  private Native() {}

  /** {@return the version of the native library} */
  static native String version();

  /**
   * Opens a connector.
   *
   * @param settings a settings frame
   * @return an answer frame
   */
  static native byte[] open(byte[] settings);

  /**
   * Calls an operation of AWS's or of twinlink's own, blocking this thread until the answer is
   * there, the connector is closed or the thread is interrupted.
   *
   * @param connector the handle; one that was closed is answered with an error. 0 for what needs no
   *     connector
   * @param request a call frame
   * @return an answer frame
   */
  static native byte[] call(long connector, byte[] request);

  /**
   * Gives the next event of a stream, blocking this thread until it is there, the stream or its
   * connector is closed or the thread is interrupted.
   *
   * @param stream the handle; one that was closed is answered with an error
   * @return an answer frame
   */
  static native byte[] next(long stream);

  /**
   * Closes a stream of events and ends its request.
   *
   * @param stream the handle; closing it again does nothing
   */
  static native void closeStream(long stream);

  /** {@return the number of streams of events that are open in this copy of the library} */
  static native int liveStreams();

  /** {@return the number of MQTT clients, subscriptions and shadows that are open} */
  static native int liveMqtt();

  /**
   * Closes a connector and ends its calls.
   *
   * @param connector the handle; closing it again does nothing
   */
  static native void close(long connector);

  /** {@return the number of connectors that are open in this copy of the library} */
  static native int liveConnectors();

  /**
   * Asked by the native library, on the thread that made the call, while that thread waits: code of
   * the core runs on threads of its own, but only a Java thread knows whether it was interrupted.
   * The flag stays set.
   */
  private static boolean interrupted() {
    return Thread.currentThread().isInterrupted();
  }

  /** Asked by the native library when it has no answer to give. */
  private static void fail(String why) {
    throw TwinlinkException.builder(ErrorKind.INTERNAL).message(why).build();
  }
}
