package io.twinlink.mendix;

import io.twinlink.LibraryLoadException;
import io.twinlink.TwinlinkException;

/** What to do about a failed call, in the words of the Mendix modules. */
final class Remedy {
  /** For temporary credentials that were kept too long. */
  static final String EXPIRED =
      "Get new ones with Get Temporary Credentials, or from where they came, before the call: do"
          + " not keep them longer than they last.";

  private Remedy() {}

  static String of(TwinlinkException failed) {
    if (failed instanceof LibraryLoadException) {
      return "The app needs userlib/twinlink.jar of this version, for this platform; restart it"
          + " after a change.";
    }
    switch (failed.kind()) {
      case VALIDATION:
        return "Correct the attribute of the request, or the setting, that is named.";
      case CREDENTIALS:
        if (failed.awsCode() != null && failed.awsCode().startsWith("ExpiredToken")) {
          return EXPIRED;
        }
        return "Check AccessKey and SecretAccessKey in the constants of AWSAuthentication, for"
            + " temporary credentials Token and Expiration too, and that the endpoint belongs to"
            + " the region.";
      case ACCESS_DENIED:
        return "Allow the user or role of these credentials the action "
            + failed.service()
            + ':'
            + failed.operation()
            + " in AWS IAM.";
      case NOT_FOUND:
        return "Check the ids in the request, and that they belong to the region and the account.";
      case THROTTLED:
        return "Call less often or with larger pages (MaxResults), or allow more retries with a"
            + " NumberRetryPolicy.";
      case CONFLICT:
        return "Something else is changing the resource: try again in a moment.";
      case QUOTA:
        return "Ask AWS for a higher quota (Service Quotas in the AWS console), or remove what is"
            + " not needed.";
      case TIMEOUT:
        if (failed.getMessage().contains(" is not reached within ")) {
          return "Wait longer with TimeOutInSeconds, or look at what became of the resource.";
        }
        return "Allow more time with ApiTimeOutInMs and ApiAttemptTimeOutInMs of an"
            + " SdkClientConfig, or ask for smaller pages (MaxResults).";
      case CONNECTION:
        return "Check that the server of the app reaches AWS: DNS, firewall, the proxy in the"
            + " environment variable HTTPS_PROXY, and EndpointUrl if it is set.";
      case SERVICE:
        if (failed.awsCode() != null && failed.awsCode().startsWith("Connector")) {
          return "Check the data connector of the component type: the log of its Lambda function tells"
              + " more.";
        }
        return "Try again later; the AWS Health Dashboard tells of outages.";
      case DECODE:
        return "Something else than AWS may have answered: check EndpointUrl and proxies. If AWS"
            + " did answer, update the modules.";
      case CLOSED:
      case CANCELLED:
        return "The app is being stopped, or something interrupted the microflow: try again.";
      case UNSUPPORTED_REGION:
        return "Choose another value of AWSAuthentication.ENUM_Region.";
      default:
        return "Report this message with the log.";
    }
  }
}
