package io.twinlink.mendix;

import com.mendix.systemwideinterfaces.MendixRuntimeException;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import java.util.Date;

/**
 * The activities of the modules for AWS's services: one method runs all that call an operation. The
 * jar has a table of every module, which says what its activities, entities and enumerations are at
 * AWS.
 *
 * <p>Every parameter may be null; where that cannot be, it is an error of its own. All errors are
 * one {@link MendixRuntimeException}, which is logged once to the log node named after the module.
 */
public final class Activities {
  private static final long SECOND = 1000;

  private Activities() {}

  /**
   * Runs an activity: checks the request object, calls AWS and makes the response object. If {@code
   * AllPages} of the request is true, all pages become one response, up to {@code MaxTotalResults}.
   *
   * @param module the module, such as {@code AWSIoTSiteWiseConnector}
   * @param activity the activity, such as {@code DescribeAsset}
   * @param context the context of the action
   * @param request the request object
   * @param region the name of the value of {@code ENUM_Region}, such as {@code us_east_1}
   * @param credentials the credentials object
   * @return the response object
   * @throws MendixRuntimeException if anything goes wrong
   */
  public static IMendixObject run(
      String module,
      String activity,
      IContext context,
      IMendixObject request,
      String region,
      IMendixObject credentials) {
    return new ServiceCall(module, activity, context).run(request, region, credentials);
  }

  /**
   * Waits until a resource is in the state that an activity waits for.
   *
   * @param module the module
   * @param activity the activity, such as {@code WaitUntilAssetActive}
   * @param context the context of the action
   * @param request the request object of the operation that describes the resource
   * @param region the name of the value of {@code ENUM_Region}
   * @param credentials the credentials object
   * @param timeOutInSeconds how long to wait at the most, 1 to 2,592,000; null for 300
   * @return the last response object; null if the end of the resource was waited for
   * @throws MendixRuntimeException if anything goes wrong, or takes too long
   */
  public static IMendixObject await(
      String module,
      String activity,
      IContext context,
      IMendixObject request,
      String region,
      IMendixObject credentials,
      Long timeOutInSeconds) {
    return new ServiceCall(module, activity, context)
        .await(request, region, credentials, timeOutInSeconds);
  }

  /**
   * Fetches all pages of a listing, and gives the response object of each to a microflow. Nothing
   * of a page is kept.
   *
   * @param module the module
   * @param context the context of the action
   * @param request the request object, whose entity tells the activity; {@code MaxTotalResults} is
   *     the most objects over all pages
   * @param region the name of the value of {@code ENUM_Region}
   * @param credentials the credentials object
   * @param microflow the microflow, with one parameter of the response's entity; false from it ends
   *     the listing
   * @return how many pages there were
   * @throws MendixRuntimeException if anything goes wrong, in the microflow too
   */
  public static Long forEachPage(
      String module,
      IContext context,
      IMendixObject request,
      String region,
      IMendixObject credentials,
      String microflow) {
    return new PageCall(module, context).run(request, region, credentials, microflow);
  }

  /**
   * Calls any operation by its name, in JSON: moments are ISO 8601, bytes base64.
   *
   * @param module the module, whose service is called if {@code Service} is empty
   * @param context the context of the action
   * @param request a {@code CallAWSOperationRequest}; if its {@code AllPages} is true, the response
   *     has what is on all pages, up to {@code MaxTotalResults}
   * @param region the name of the value of {@code ENUM_Region}
   * @param credentials the credentials object
   * @return a {@code CallAWSOperationResponse}
   * @throws MendixRuntimeException if anything goes wrong
   */
  public static IMendixObject callOperation(
      String module,
      IContext context,
      IMendixObject request,
      String region,
      IMendixObject credentials) {
    return new OperationCall(module, context).run(request, region, credentials);
  }

  /**
   * Finds the second that is nearest to a moment: the Java action {@code JA_FindNearestSecond}.
   *
   * @param module the module
   * @param moment the moment
   * @param type {@code ROUND} for the nearest, of two the later; {@code CEILING} for the one at or
   *     after it, {@code TRUNCATE} for the one at or before it
   * @return the second; null for null
   * @throws MendixRuntimeException for another type
   */
  public static Date findNearestSecond(String module, Date moment, String type) {
    return new Activity(module, "JA_FindNearestSecond", null).run(() -> nearest(moment, type));
  }

  private static Date nearest(Date moment, String type) {
    long millisecond = moment == null ? 0 : moment.getTime();
    long before = Math.floorDiv(millisecond, SECOND);
    long rest = Math.floorMod(millisecond, SECOND);
    long second;
    switch (String.valueOf(type)) {
      case "ROUND":
        second = before + (2 * rest >= SECOND ? 1 : 0);
        break;
      case "CEILING":
        second = before + (rest > 0 ? 1 : 0);
        break;
      case "TRUNCATE":
        second = before;
        break;
      default:
        throw Failure.validation(
            "FindType must be ROUND, CEILING or TRUNCATE, but is "
                + (type == null ? "empty" : type)
                + '.',
            "Set it to a value of ENUM_FindNearestSecond_Type.");
    }
    return moment == null ? null : new Date(second * SECOND);
  }
}
