package io.twinlink.internal;

import java.util.Map;

/**
 * What a call is given. An interface, as the JVM takes any object for one without looking: were it
 * a class, loading a client would load the requests of all its operations.
 */
public interface Arguments {
  /** {@return the members that are there, by AWS's names} */
  Map<String, Object> members();
}
