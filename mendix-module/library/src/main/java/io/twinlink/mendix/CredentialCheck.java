package io.twinlink.mendix;

import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.ErrorKind;
import io.twinlink.TwinlinkException;

/** Asks AWS whether it knows credentials (STS GetCallerIdentity, which every caller may call). */
public final class CredentialCheck {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERRORS = 500;

  private CredentialCheck() {}

  /**
   * Asks. A refusal is a warning in the log; what says nothing of the credentials, such as a broken
   * connection, is an error.
   *
   * @param module the module, after which the log node is named
   * @param name the activity
   * @param context the context of the action
   * @param region the name of the value of {@code ENUM_Region}; null is an error
   * @param credentials the credentials object; null is an error
   * @return whether AWS accepts the credentials
   */
  public static boolean areValid(
      String module, String name, IContext context, String region, IMendixObject credentials) {
    Activity activity = new Activity(module, name, context);
    return activity.run(
        () -> {
          try {
            activity.withCaller(region, credentials, connector -> connector.validateCredentials());
            return true;
          } catch (Failure failed) {
            if (!failed.isAboutCredentials()) {
              throw failed;
            }
            new ModuleLog(module).warn(failed.text(name));
          } catch (TwinlinkException failed) {
            if (!isRefusal(failed)) {
              throw failed;
            }
            new ModuleLog(module).warn(Failure.of(failed).text(name));
          }
          return false;
        });
  }

  private static boolean isRefusal(TwinlinkException failed) {
    boolean isBusy =
        failed.httpStatus() == TOO_MANY_REQUESTS
            || failed.httpStatus() >= SERVER_ERRORS
            || "Throttling".equals(failed.awsCode());
    return !isBusy
        && failed.httpStatus() > 0
        && (failed.kind() == ErrorKind.CREDENTIALS || failed.kind() == ErrorKind.ACCESS_DENIED);
  }
}
