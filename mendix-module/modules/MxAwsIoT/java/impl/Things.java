package mxawsiot.impl;

import com.mendix.systemwideinterfaces.core.IContext;
import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.mendix.TextCall;
import java.util.List;
import mxawsiot.proxies.IotThing;

/** The registry of things: ListThings, DescribeThing, DescribeEndpoint and ListThingsToEntities. */
public final class Things {
  private static final String MODULE = "MxAwsIoT";

  /** AWS's largest page: the fewest calls. */
  private static final int MOST_OF_A_PAGE = 250;

  private Things() {}

  /** Begins a call; every parameter but the context may be null. */
  static TextCall call(
      IContext context, String action, String accessKeyId, String secretAccessKey, String region) {
    return new TextCall(MODULE, action, context).caller(accessKeyId, secretAccessKey, region);
  }

  /** Lists all things, or those with a value of an attribute, as JSON. */
  public static String list(
      IContext context,
      String accessKeyId,
      String secretAccessKey,
      String region,
      String attributeName,
      String attributeValue) {
    TextCall call = call(context, "ListThings", accessKeyId, secretAccessKey, region);
    return listing(call, attributeName, attributeValue).allPages("iot.ListThings", "things");
  }

  /** Adds an object for each thing to a list, which is the microflow's own. */
  public static Boolean addTo(
      List<IMendixObject> list,
      IContext context,
      String accessKeyId,
      String secretAccessKey,
      String region,
      String attributeName,
      String attributeValue) {
    TextCall call = call(context, "ListThingsToEntities", accessKeyId, secretAccessKey, region);
    call.present("ResultList", list);
    for (String name :
        listing(call, attributeName, attributeValue)
            .allTexts("iot.ListThings", "things", "thingName")) {
      IotThing thing = new IotThing(context);
      thing.setName(name);
      list.add(thing.getMendixObject());
    }
    return true;
  }

  private static TextCall listing(TextCall call, String attributeName, String attributeValue) {
    call.with("maxResults", MOST_OF_A_PAGE);
    boolean isFiltered = attributeName != null && !attributeName.isBlank();
    return isFiltered
        ? call.with("attributeName", attributeName.strip()).with("attributeValue", attributeValue)
        : call;
  }

  /** Reads a thing as JSON. */
  public static String describe(
      IContext context,
      String accessKeyId,
      String secretAccessKey,
      String region,
      String thingName) {
    return call(context, "DescribeThing", accessKeyId, secretAccessKey, region)
        .required("ThingName", "thingName", thingName)
        .json("iot.DescribeThing");
  }

  /** Gives the host of the account's data endpoint. */
  public static String endpoint(
      IContext context, String accessKeyId, String secretAccessKey, String region) {
    return call(context, "DescribeEndpoint", accessKeyId, secretAccessKey, region)
        .with("endpointType", "iot:Data-ATS")
        .text("iot.DescribeEndpoint", "endpointAddress");
  }
}
