package io.twinlink.mendix.runner.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mendix.core.Core;
import io.twinlink.mendix.runner.microflow.MicroflowException;
import io.twinlink.mendix.runner.microflow.Support;
import io.twinlink.mendix.runner.proxies.Style;
import io.twinlink.mendix.runner.testing.Apps;
import io.twinlink.mendix.runner.testing.Flow;
import io.twinlink.mendix.runner.testing.TestModule;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Java actions that take microflows and requests of any entity, and what they return. */
final class JavaActionsTest {
  private App app;

  @AfterEach
  void stop() {
    if (app != null) {
      app.close();
    }
  }

  /** Calls a microflow with pages until it says false, and counts them. */
  private static final String EACH =
      String.join(
          "\n",
          "String parameter = null;",
          "for (Map.Entry<String, IDataType> each : Core.getInputParameters(PerPage).entrySet()) {",
          "  if (each.getValue().isMendixObject() && !each.getValue().isList()",
          "      && each.getValue().getObjectType().equals(\"Shop.Page\")) {",
          "    parameter = each.getKey();",
          "  }",
          "}",
          "if (!Request.getMendixObject().getType().equals(\"Shop.ListRequest\")) {",
          "  throw new IllegalStateException(Request.getMendixObject().getType());",
          "}",
          "long pages = 0;",
          "Object goesOn = true;",
          "while (!Boolean.FALSE.equals(goesOn)) {",
          "  pages++;",
          "  var page = Core.instantiate(getContext(), \"Shop.Page\");",
          "  page.setValue(getContext(), \"Number\", (int) pages);",
          "  goesOn = Core.microflowCall(PerPage).withParam(parameter, page)",
          "      .withParam(\"Pages\", java.util.List.of(page))",
          "      .withParam(\"Limit\", Limit).execute(getContext());",
          "}",
          "return pages;");

  private static final String NEAREST =
      String.join(
          "\n",
          "if (Moment == null || FindType == null) { return null; }",
          "long second = Moment.getTime() / 1000;",
          "return new java.util.Date((FindType.name().equals(\"CEILING\") ? second + 1 : second) * 1000);");

  private void start(Style style, Flow flow) {
    Flow perPage =
        Flow.microflow()
            .returns("Boolean")
            .parameter("Limit", "Integer")
            .parameter("Pages", "List(Shop.Page)")
            .parameter("Page", "Object(Shop.Page)");
    perPage.end("$Page/Number < $Limit and length($Pages) = 1");
    TestModule module =
        new TestModule("Shop")
            .enumeration("FindType", "ROUND", "Round", "CEILING", "Ceiling")
            .entity("AbstractRequest", null)
            .entity("ListRequest", "Shop.AbstractRequest", "Name: String(200)")
            .entity("Page", null, "Number: Integer")
            .microflow("PerPage", perPage)
            .microflow("M", flow)
            .javaAction(
                "ForEachPage",
                "Integer",
                "Request",
                "Object(Shop.AbstractRequest)",
                "Limit",
                "Integer",
                "PerPage",
                "Microflow")
            .javaFile(
                "ForEachPage",
                "import com.mendix.core.Core;\n"
                    + "import com.mendix.systemwideinterfaces.core.IDataType;\n"
                    + "import java.util.Map;",
                EACH)
            .javaAction(
                "Nearest",
                "DateTime",
                "Moment",
                "DateTime",
                "FindType",
                "Enumeration(Shop.FindType)")
            .javaFile("Nearest", "", NEAREST)
            .javaAction("Add", "Boolean", "Page", "Object(Shop.Page)", "Pages", "List(Shop.Page)")
            .javaFile("Add", "", "return __Pages.add(__Page);");
    app = App.of(Apps.directory(module)).style(style).start();
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void aMicroflowIsCalledForEachPage(Style style) {
    Flow flow = Flow.microflow().returns("Integer");
    flow.create("Shop.ListRequest", "Request");
    flow.java(
        "Shop.ForEachPage",
        "Pages",
        "Request",
        "$Request",
        "Limit",
        "4",
        "PerPage",
        "microflow Shop.PerPage");
    flow.end("$Pages");
    start(style, flow);
    assertEquals(4L, app.run("Shop.M", Map.of(), app.context()));
    assertEquals(List.of(), Support.missing(app.model(), app.model().microflow("Shop.M")));
    assertEquals(Map.of(), Core.getInputParameters("Shop.Nothing"));
    assertEquals(
        List.of("Limit", "Pages", "Page"),
        List.copyOf(Core.getInputParameters("Shop.PerPage").keySet()));
    var types = Core.getInputParameters("Shop.PerPage");
    assertTrue(types.get("Pages").isList() && !types.get("Pages").isMendixObject());
    assertEquals("Shop.Page", types.get("Pages").getObjectType());
    assertEquals(null, types.get("Limit").getObjectType());
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void aMicroflowThatThereIsNotIsRefused(Style style) {
    Flow flow = Flow.microflow();
    flow.create("Shop.ListRequest", "Request");
    flow.java(
        "Shop.ForEachPage",
        "",
        "Request",
        "$Request",
        "Limit",
        "4",
        "PerPage",
        "microflow Shop.Gone");
    flow.end("");
    start(style, flow);
    String why = "there is no microflow Shop.Gone";
    assertEquals(
        List.of("Shop.M: " + why), Support.missing(app.model(), app.model().microflow("Shop.M")));
    MicroflowException thrown =
        assertThrows(MicroflowException.class, () -> app.run("Shop.M", Map.of(), app.context()));
    assertTrue(thrown.getMessage().contains(why), thrown.getMessage());
  }

  /** The list that Mendix hands to Java is the microflow's own. */
  @ParameterizedTest
  @EnumSource(Style.class)
  void whatIsAddedToAListIsThereAfterwards(Style style) {
    Flow flow = Flow.microflow().returns("Integer");
    flow.create("Shop.Page", "Page");
    flow.action("CreateListAction", "Entity", "Shop.Page", "VariableName", "Pages");
    flow.java("Shop.Add", "", "Page", "$Page", "Pages", "$Pages");
    flow.end("length($Pages)");
    start(style, flow);
    assertEquals(1L, app.run("Shop.M", Map.of(), app.context()));
  }

  @ParameterizedTest
  @EnumSource(Style.class)
  void timesAndEnumerationsGoInAndTimesComeOut(Style style) {
    Flow flow = Flow.microflow().returns("DateTime").parameter("When", "DateTime");
    flow.java("Shop.Nearest", "Found", "Moment", "$When", "FindType", "Shop.FindType.CEILING");
    flow.java("Shop.Nearest", "None", "Moment", "$When", "FindType", "empty");
    UUID split = flow.split("$None = empty");
    flow.from(split, "true").end("$Found");
    start(style, flow);
    assertEquals(new Date(2000), app.run("Shop.M", Map.of("When", new Date(1500)), app.context()));
  }
}
