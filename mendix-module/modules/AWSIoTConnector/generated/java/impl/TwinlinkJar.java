package awsiotconnector.impl;

import com.mendix.core.Core;
import com.mendix.systemwideinterfaces.MendixRuntimeException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;

/**
 * Guards the calls into {@code userlib/twinlink.jar}. Another module may have brought an older jar,
 * or the jar may be missing: Java would say so with a missing class or method. The jar is
 * looked at once, when this class is loaded.
 *
 * <p>This class uses no class of the jar, and the actions do so only within the call that they hand
 * over, so that they can always be loaded.
 */
public final class TwinlinkJar {
  private static final String MODULE = "AWSIoTConnector";

  /** The oldest version that has all that the module calls. */
  private static final String NEEDED = "0.1.0";

  private static final String VERSION_FILE = "io/twinlink/version.properties";

  /**
   * The version of the jar; null if there is none to be seen. Read once: the classes stay what they
   * are until the app is started again, with a class loader of its own.
   */
  private static final String FOUND = version();

  private static final boolean IS_TOO_OLD = FOUND != null && isOlder(FOUND, NEEDED);

  private TwinlinkJar() {}

  /**
   * Makes a call into the jar.
   *
   * @param activity the activity, for the message
   * @param call the call
   * @return what the call gives
   * @throws Exception what the call throws; a {@link MendixRuntimeException} if the jar is not the
   *     right one
   */
  public static <R> R call(String activity, Callable<R> call) throws Exception {
    if (IS_TOO_OLD) {
      throw refused(activity, null);
    }
    try {
      return call.call();
    } catch (LinkageError missing) {
      if (isOfTheApp(missing)) {
        throw missing;
      }
      throw refused(activity, missing);
    }
  }

  /** Whether what is missing is no class of the jar, but of code that the call led to. */
  private static boolean isOfTheApp(LinkageError missing) {
    String what = missing.getMessage();
    return what != null && !what.contains("io/twinlink/") && !what.contains("io.twinlink.");
  }

  private static MendixRuntimeException refused(String activity, Throwable cause) {
    String text =
        activity
            + ": internal: "
            + MODULE
            + " needs userlib/twinlink.jar of version "
            + NEEDED
            + " or newer, but "
            + (FOUND == null ? "there is none" : "the app has version " + FOUND)
            + (cause == null ? "" : ", and something is missing (" + cause + ')')
            + ". Import the newest of the modules that bring the jar last, let it replace"
            + " userlib/twinlink.jar, delete other copies of the jar from userlib, and restart the"
            + " app."
            + places();
    try {
      Core.getLogger(MODULE).error(text, cause);
    } catch (RuntimeException failed) {
      // A log that cannot be written to does not hide what is wrong.
      failed.printStackTrace();
    }
    return new MendixRuntimeException(text, cause);
  }

  private static String version() {
    try (InputStream file = TwinlinkJar.class.getClassLoader().getResourceAsStream(VERSION_FILE)) {
      if (file == null) {
        return null;
      }
      Properties properties = new Properties();
      properties.load(file);
      return properties.getProperty("version");
    } catch (IOException | RuntimeException unreadable) {
      // Thrown here, it would make this class one that cannot be used.
      return null;
    }
  }

  private static String places() {
    try {
      List<URL> places =
          Collections.list(TwinlinkJar.class.getClassLoader().getResources(VERSION_FILE));
      return places.isEmpty() ? "" : " Found: " + places;
    } catch (IOException unreadable) {
      return "";
    }
  }

  /** Compares versions number by number; what is no number counts as 0. */
  private static boolean isOlder(String version, String than) {
    String[] left = version.split("[.-]");
    String[] right = than.split("[.-]");
    for (int i = 0; i < Math.max(left.length, right.length); i++) {
      int difference = Integer.compare(number(left, i), number(right, i));
      if (difference != 0) {
        return difference < 0;
      }
    }
    return false;
  }

  private static int number(String[] parts, int place) {
    try {
      return place < parts.length ? Integer.parseInt(parts[place]) : 0;
    } catch (NumberFormatException word) {
      return 0;
    }
  }
}
