package io.twinlink.mendix.runner.activities;

import io.twinlink.mendix.runner.testing.Connectors;
import io.twinlink.mendix.runner.testing.Flow;
import io.twinlink.mendix.runner.testing.TestModule;

/** A user's module, PageApp, whose microflows take pages of a listing. */
final class PageApp {
  static final String SEEN = "PageApp.Seen";

  private static final String PAGE = "Object(" + Connectors.SITEWISE + ".ListAssetModelsResponse)";
  private static final String ENTITIES =
      "Object(" + Connectors.TWINMAKER + ".ListEntitiesResponse)";
  private static final String THINGS = "Object(" + Connectors.THINGS + ".ListThingsResponse)";
  private static final String REQUEST =
      "Object(" + Connectors.SITEWISE + ".ListAssetModelsRequest)";
  private static final String CREDENTIALS = "Object(AWSAuthentication.Credentials)";

  private PageApp() {}

  static TestModule module() {
    return new TestModule("PageApp")
        .entity("Seen", "", "Token: String(200)")
        .microflow("Count", page(PAGE, "Void", ""))
        .microflow("GoOn", page(PAGE, "Boolean", "true"))
        .microflow("StopAtTheSecond", page(PAGE, "Boolean", "$Page/NextToken != 'token2'"))
        .microflow("CountEntities", page(ENTITIES, "Void", ""))
        .microflow("CountThings", page(THINGS, "Void", ""))
        .microflow("Fail", page(PAGE, "Boolean", "1 div 0 = 1"))
        .microflow("NoParameter", end(Flow.microflow(), "Void", ""))
        .microflow("Other", end(Flow.microflow().parameter("Page", REQUEST), "Void", ""))
        .microflow(
            "Two",
            end(Flow.microflow().parameter("Page", PAGE).parameter("More", PAGE), "Void", ""))
        .microflow("Run", run());
  }

  private static Flow end(Flow flow, String returns, String value) {
    flow.returns(returns).end(value);
    return flow;
  }

  /** Keeps the token of the page, and returns something. */
  private static Flow page(String type, String returns, String value) {
    Flow flow = Flow.microflow().parameter("Page", type);
    flow.action(
        "CreateChangeAction",
        "Entity",
        SEEN,
        "VariableName",
        "Seen",
        "Commit",
        "Yes",
        "Items",
        Flow.items(SEEN + ".Token", "$Page/NextToken"));
    return end(flow, returns, value);
  }

  /** Calls the action as a user's microflow does, and returns the number of pages. */
  private static Flow run() {
    Flow flow =
        Flow.microflow().parameter("Request", REQUEST).parameter("Credentials", CREDENTIALS);
    flow.java(
        Connectors.SITEWISE + ".ForEachPage",
        "Pages",
        "Request",
        "$Request",
        "ENUM_Region",
        "AWSAuthentication.ENUM_Region.us_east_1",
        "Credentials",
        "$Credentials",
        "PageMicroflow",
        "microflow PageApp.Count");
    return end(flow, "Integer", "$Pages");
  }
}
