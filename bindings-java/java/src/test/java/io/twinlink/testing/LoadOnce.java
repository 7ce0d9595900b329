package io.twinlink.testing;

import io.twinlink.internal.NativeLibrary;

/** Loads the native library: the main class of another JVM. */
public final class LoadOnce {
  private LoadOnce() {}

  /** Says so when it is loaded. */
  public static void main(String[] arguments) {
    NativeLibrary.checkLoaded();
    System.out.println("loaded");
  }
}
