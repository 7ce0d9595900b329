package io.twinlink.mendix.runner.microflow;

import static io.twinlink.mendix.runner.testing.Parts.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.app.LogEntry;
import io.twinlink.mendix.runner.testing.Apps;
import io.twinlink.mendix.runner.testing.Flow;
import io.twinlink.mendix.runner.testing.TestModule;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ErrorHandlingTest {
  private App app;

  @AfterEach
  void stop() {
    app.close();
  }

  /** A module with a Java action that throws, a stored entity, and these microflows. */
  private void start(Flow main, Flow inner) {
    TestModule module =
        new TestModule("Shop")
            .entity("Order", "", "Number: Integer")
            .constant("LogNode", "String", "Orders")
            .javaAction("Fail", "String", "Why", "String")
            .javaFile("Fail", "", "throw new java.io.IOException(Why);")
            .microflow("M", main);
    if (inner != null) {
      module.microflow("Inner", inner);
    }
    app = Apps.start(module);
  }

  private static BsonDocument failing(String why) {
    return part(
        "Microflows$JavaActionCallAction",
        "JavaAction",
        "Shop.Fail",
        "ResultVariableName",
        "Result",
        "UseReturnVariable",
        true,
        "QueueSettings",
        null,
        "ParameterMappings",
        List.of(
            part(
                "Microflows$JavaActionParameterMapping",
                "Parameter",
                "Shop.Fail.Why",
                "Value",
                part("Microflows$BasicCodeActionParameterValue", "Argument", "'" + why + "'"))));
  }

  private static BsonDocument callInner() {
    return part(
        "Microflows$MicroflowCallAction",
        "ResultVariableName",
        "",
        "UseReturnVariable",
        false,
        "MicroflowCall",
        part(
            "Microflows$MicroflowCall",
            "Microflow",
            "Shop.Inner",
            "ParameterMappings",
            List.of(),
            "QueueSettings",
            null));
  }

  private static void store(Flow flow, String variable) {
    UUID made = flow.create("Shop.Order", variable);
    assertTrue(made != null);
    flow.action("CommitAction", "CommitVariableName", variable);
  }

  private Object run() {
    return app.run("Shop.M", Map.of(), app.context());
  }

  private int stored() {
    return app.space().stored("Shop.Order").size();
  }

  @Test
  void anErrorNobodyHandlesUndoesEverythingAndIsThrown() {
    Flow flow = Flow.microflow();
    store(flow, "One");
    flow.action("Rollback", failing("broken"));
    flow.end("");
    start(flow, null);
    MicroflowException thrown = assertThrows(MicroflowException.class, this::run);
    assertEquals(java.io.IOException.class, thrown.root().getClass());
    assertEquals("broken", thrown.root().getMessage());
    assertTrue(thrown.getMessage().contains("at Shop.M (JavaActionCallAction Shop.Fail)"));
    assertEquals(0, stored());
    assertEquals(1, app.log().entries("ActionManager").size());
  }

  @Test
  void aCustomHandlerUndoesEverythingAndSeesTheError() {
    Flow flow = Flow.microflow().returns("String");
    store(flow, "One");
    UUID failed = flow.action("Custom", failing("broken"));
    flow.end("'never'");
    flow.fromError(failed).end("$latestError/Message + ' ' + $latestError/ErrorType");
    start(flow, null);
    assertEquals("broken java.io.IOException", run());
    assertEquals(0, stored());
  }

  @Test
  void withoutRollbackWhatWasStoredBeforeStays() {
    Flow inner = Flow.microflow();
    store(inner, "Two");
    inner.action("Rollback", failing("inner"));
    inner.end("");
    Flow flow = Flow.microflow().returns("String");
    store(flow, "One");
    UUID failed = flow.action("CustomWithoutRollBack", callInner());
    flow.end("'never'");
    flow.fromError(failed).end("$latestError/Message");
    start(flow, inner);
    assertEquals("inner", run());
    assertEquals(1, stored());
  }

  @Test
  void continueGoesOn() {
    Flow flow = Flow.microflow().returns("String");
    store(flow, "One");
    flow.action("Continue", failing("ignored"));
    flow.end("'went on'");
    start(flow, null);
    assertEquals("went on", run());
    assertEquals(1, stored());
  }

  @Test
  void anErrorEventRaisesTheErrorAgain() {
    Flow inner = Flow.microflow();
    UUID failed = inner.action("CustomWithoutRollBack", failing("again"));
    inner.end("");
    inner.fromError(failed);
    inner.action(
        "LogMessageAction",
        "Level",
        "Error",
        "IncludeLatestStackTrace",
        true,
        "Node",
        "@Shop.LogNode",
        "MessageTemplate",
        part(
            "Microflows$StringTemplate",
            "Text",
            "failed: {1}",
            "Parameters",
            List.of(part("Microflows$TemplateParameter", "Expression", "$latestError/Message"))));
    inner.event("ErrorEvent");
    Flow flow = Flow.microflow().returns("String");
    UUID call = flow.action("Custom", callInner());
    flow.end("'never'");
    flow.fromError(call).end("$latestError/Message");
    start(flow, inner);
    assertEquals("again", run());
    List<LogEntry> entries = app.log().entries("Orders");
    assertEquals("[ERROR - Orders: failed: again]", entries.toString());
    assertEquals("again", entries.get(0).cause().getMessage());
  }

  @Test
  void stacktracesAreThere() {
    Flow flow = Flow.microflow().returns("Boolean");
    UUID failed = flow.action("Custom", failing("broken"));
    flow.end("false");
    flow.fromError(failed).end("contains($latestError/Stacktrace, 'shop.actions.Fail')");
    start(flow, null);
    assertEquals(true, run());
  }
}
