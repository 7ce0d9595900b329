package awsauthentication.impl;

import awsauthentication.proxies.Credentials;
import awsauthentication.proxies.ENUM_Region;
import com.mendix.systemwideinterfaces.core.IContext;
import io.twinlink.mendix.CredentialCheck;

/** ValidateCredentials: credentials in, yes or no out. */
public final class Validation {
  private Validation() {}

  /** Asks AWS; every parameter but the context may be null, which is an error of its own. */
  public static Boolean areValid(IContext context, Credentials credentials, ENUM_Region region) {
    return CredentialCheck.areValid(
        "AWSAuthentication",
        "ValidateCredentials",
        context,
        region == null ? null : region.name(),
        credentials == null ? null : credentials.getMendixObject());
  }
}
