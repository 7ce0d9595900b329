package awsauthentication.impl;

import awsauthentication.proxies.Credentials;
import awsauthentication.proxies.SigV4Builder;
import awsauthentication.proxies.SigV4Headers;
import awsauthentication.proxies.SigV4Parameter;
import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.mendix.Activity;
import io.twinlink.mendix.SignedCall;
import java.util.List;
import java.util.stream.Collectors;

/** GetSigV4Headers: a request as objects in, what it must carry as an object out. */
public final class Signatures {
  private Signatures() {}

  /** Signs; credentials and builder may be null, which is an error of its own. */
  public static IMendixObject sign(
      IContext context,
      Credentials credentials,
      SigV4Builder builder,
      List<SigV4Parameter> headers,
      List<SigV4Parameter> parameters) {
    return new Activity("AWSAuthentication", "GetSigV4Headers", context)
        .run(
            () ->
                headers(
                    context,
                    SignedCall.sign(
                        context,
                        credentials == null ? null : credentials.getMendixObject(),
                        builder == null ? null : builder.getMendixObject(),
                        objects(headers),
                        objects(parameters))));
  }

  private static List<IMendixObject> objects(List<SigV4Parameter> parameters) {
    return parameters.stream().map(SigV4Parameter::getMendixObject).collect(Collectors.toList());
  }

  private static IMendixObject headers(IContext context, SignedCall signed) {
    SigV4Headers headers = new SigV4Headers(context);
    headers.setEndpointUrl(signed.url());
    headers.setHeader_Authorization(signed.authorization());
    headers.setHeader_Host(signed.host());
    headers.setHeader_X_Amz_Date(signed.date());
    headers.setHeader_X_Amz_Content_Sha256(signed.contentHash());
    return headers.getMendixObject();
  }
}
