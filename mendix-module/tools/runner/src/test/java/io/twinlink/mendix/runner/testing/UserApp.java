package io.twinlink.mendix.runner.testing;

import static io.twinlink.mendix.runner.testing.Parts.part;

import java.util.List;
import java.util.UUID;
import org.bson.BsonDocument;

/**
 * A user's module, MyApp: it makes credentials itself, and calls List Workspaces with an error
 * handler that logs and returns what went wrong.
 */
public final class UserApp {
  private static final String CONNECTOR = "AWSTwinMakerConnector";

  private UserApp() {}

  public static TestModule module() {
    return new TestModule("MyApp")
        .constant("Key", "String", "")
        .constant("Secret", "String", "")
        .microflow("CountWorkspaces", count("@MyApp.Secret"))
        .microflow("CountWithWrongSecret", count("'wrong'"));
  }

  /** Returns how many workspaces there are on the first page, or the error. */
  private static Flow count(String secret) {
    Flow flow = Flow.microflow().returns("String");
    String credentials = "AWSAuthentication.Credentials";
    flow.create(
        credentials,
        "Credentials",
        credentials + ".AccessKey",
        "@MyApp.Key",
        credentials + ".SecretAccessKey",
        secret);
    flow.create(CONNECTOR + ".ListWorkspacesRequest", "Request");
    UUID call = flow.action("Custom", call());
    flow.action(
        "RetrieveAction",
        "ResultVariableName",
        "Found",
        "RetrieveSource",
        part(
            "Microflows$AssociationRetrieveSource",
            "AssociationId",
            CONNECTOR + ".ListWorkspacesResponse_WorkspaceSummary",
            "StartVariableName",
            "Response"));
    flow.action(
        "AggregateAction",
        "AggregateFunction",
        "Count",
        "AggregateVariableName",
        "Found",
        "Attribute",
        "",
        "VariableName",
        "N");
    flow.end("toString($N)");
    flow.fromError(call).end("$latestError/Message");
    return flow;
  }

  private static BsonDocument call() {
    String microflow = CONNECTOR + ".ListWorkspaces";
    return part(
        "Microflows$MicroflowCallAction",
        "ResultVariableName",
        "Response",
        "UseReturnVariable",
        true,
        "MicroflowCall",
        part(
            "Microflows$MicroflowCall",
            "Microflow",
            microflow,
            "QueueSettings",
            null,
            "ParameterMappings",
            List.of(
                argument(microflow + ".ListWorkspacesRequest", "$Request"),
                argument(microflow + ".ENUM_Region", "AWSAuthentication.ENUM_Region.us_east_1"),
                argument(microflow + ".Credentials", "$Credentials"))));
  }

  private static BsonDocument argument(String parameter, String value) {
    return part(
        "Microflows$MicroflowCallParameterMapping", "Parameter", parameter, "Argument", value);
  }
}
