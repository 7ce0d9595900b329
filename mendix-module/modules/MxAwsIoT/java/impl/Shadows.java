package mxawsiot.impl;

import com.mendix.systemwideinterfaces.core.IContext;

/** Classic shadows: GetThingState and UpdateThingState. */
public final class Shadows {
  private Shadows() {}

  /** Reads the document of a shadow. */
  public static String get(
      IContext context,
      String accessKeyId,
      String secretAccessKey,
      String region,
      String endpoint,
      String thingName) {
    return Things.call(context, "GetThingState", accessKeyId, secretAccessKey, region)
        .endpoint(endpoint)
        .required("ThingName", "thingName", thingName)
        .bytesAsText("iotdata.GetThingShadow", "payload");
  }

  /** Changes a shadow by a document. */
  public static Boolean update(
      IContext context,
      String accessKeyId,
      String secretAccessKey,
      String endpoint,
      String region,
      String thingName,
      String document) {
    Things.call(context, "UpdateThingState", accessKeyId, secretAccessKey, region)
        .endpoint(endpoint)
        .required("ThingName", "thingName", thingName)
        .requiredBytes("DesiredThingStatus", "payload", document)
        .json("iotdata.UpdateThingShadow");
    return true;
  }
}
