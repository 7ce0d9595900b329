package io.twinlink.mendix.runner.microflow;

import static io.twinlink.mendix.runner.testing.Parts.part;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mendix.systemwideinterfaces.core.IMendixObject;
import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.testing.Apps;
import io.twinlink.mendix.runner.testing.Flow;
import io.twinlink.mendix.runner.testing.Parts;
import io.twinlink.mendix.runner.testing.TestModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class MicroflowTest {
  private App app;

  @AfterEach
  void stop() {
    if (app != null) {
      app.close();
    }
  }

  private static TestModule shop() {
    return new TestModule("Shop")
        .enumeration("Color", "Red", "Red", "Blue", "Blue")
        .entity(
            "Item", null, "Name: String(200)", "Size: Integer", "Color: Enumeration(Shop.Color)")
        .entity("Special", "Shop.Item", "Extra: String(200)")
        .entity("Order", "", "Number: Integer")
        .association("Order_Item", "Item", "Order", "Reference", "Default")
        .association("Item_Items", "Item", "Item", "ReferenceSet", "Default");
  }

  private Object run(Flow flow, Object... arguments) {
    app = Apps.start(shop().microflow("M", flow));
    return call("Shop.M", arguments);
  }

  private Object call(String name, Object... arguments) {
    Map<String, Object> named = new java.util.HashMap<>();
    for (int index = 0; index < arguments.length; index += 2) {
      named.put((String) arguments[index], arguments[index + 1]);
    }
    return app.run(name, named, app.context());
  }

  private String failure(Flow flow, Object... arguments) {
    return assertThrows(MicroflowException.class, () -> run(flow, arguments)).getMessage();
  }

  /** Three items in a list variable Items. */
  private static Flow withItems() {
    Flow flow = Flow.microflow();
    flow.action("CreateListAction", "Entity", "Shop.Item", "VariableName", "Items");
    for (String item : List.of("b 2 Red", "a 3 Blue", "c 1 Red")) {
      String[] parts = item.split(" ");
      String variable = "Item" + parts[0];
      flow.create(
          "Shop.Item",
          variable,
          "Shop.Item.Name",
          "'" + parts[0] + "'",
          "Shop.Item.Size",
          parts[1],
          "Shop.Item.Color",
          "Shop.Color." + parts[2]);
      flow.action(
          "ChangeListAction",
          "ChangeVariableName",
          "Items",
          "Type",
          "Add",
          "Value",
          "$" + variable);
    }
    return flow;
  }

  private static UUID list(Flow flow, String operation, Object... fields) {
    return flow.action(
        "ListOperationsAction",
        "ResultVariableName",
        "Result",
        "NewOperation",
        part("Microflows$" + operation, fields)
            .append("ListName", new org.bson.BsonString("Items")));
  }

  private List<String> names(Object objects) {
    List<String> names = new ArrayList<>();
    ((List<?>) objects)
        .forEach(each -> names.add(((IMendixObject) each).getValue(app.context(), "Name")));
    return names;
  }

  @Test
  void variablesSplitsAndMerges() {
    Flow flow = Flow.microflow().returns("String").parameter("Age", "Integer");
    flow.variable("Word", "String", "'none'");
    UUID split = flow.split("$Age > 17");
    flow.from(split, "true").assign("Word", "'adult'");
    UUID merge = flow.merge();
    flow.from(split, "false").assign("Word", "'child'");
    flow.connect(merge).from(merge, null).end("$Word");
    assertEquals("adult", run(flow, "Age", 18L));
    assertEquals("child", call("Shop.M", "Age", 17));
  }

  @Test
  void splitsOnEnumerations() {
    Flow flow = Flow.microflow().returns("Integer").parameter("Color", "Enumeration(Shop.Color)");
    UUID split = flow.split("$Color");
    flow.from(split, "Red").end("1");
    flow.from(split, "Blue").end("2");
    flow.from(split, "(empty)").end("3");
    assertEquals(1L, run(flow, "Color", "Red"));
    assertEquals(2L, call("Shop.M", "Color", "Blue"));
    assertEquals(3L, call("Shop.M", "Color", null));
  }

  @Test
  void inheritanceSplitAndCast() {
    Flow flow = Flow.microflow().returns("String").parameter("Item", "Object(Shop.Item)");
    UUID split = flow.add(part("Microflows$InheritanceSplit", "SplitVariableName", "Item"));
    flow.from(split, "Shop.Special").action("CastAction", "VariableName", "It");
    flow.end("'special ' + $It/Extra");
    flow.from(split, "Shop.Item").end("'plain'");
    app = Apps.start(shop().microflow("M", flow));
    IMendixObject special = app.space().create("Shop.Special");
    special.setValue(app.context(), "Extra", "x");
    assertEquals("special x", call("Shop.M", "Item", special));
    assertEquals("plain", call("Shop.M", "Item", app.space().create("Shop.Item")));
  }

  @Test
  void loopsWithBreakAndContinue() {
    Flow flow = withItems().returns("String");
    flow.variable("Seen", "String", "''");
    Flow body = flow.body();
    UUID first = body.split("$Item/Name = 'b'");
    body.from(first, "true").event("ContinueEvent");
    body.from(first, "false");
    UUID second = body.split("$Item/Name = 'c'");
    body.from(second, "true").event("BreakEvent");
    body.from(second, "false").assign("Seen", "$Seen + $Item/Name + toString($currentIndex)");
    flow.forEach("Item", "Items", body);
    flow.end("$Seen");
    assertEquals("a1", run(flow));
  }

  @Test
  void whileLoops() {
    Flow flow = Flow.microflow().returns("Integer");
    flow.variable("N", "Integer", "1");
    Flow body = flow.body();
    body.assign("N", "$N * 2");
    flow.loopWhile("$N < 100", body);
    flow.end("$N");
    assertEquals(128L, run(flow));
  }

  @Test
  void listOperations() {
    Object[][] operations = {
      {"Sort", "[a, b, c]", "Sortings", sortings("Shop.Item.Name", "Ascending")},
      {"Sort", "[a, b, c]", "Sortings", sortings("Shop.Item.Size", "Descending")},
      {"Tail", "[a, c]"},
      {"FilterByExpression", "[b, a]", "Expression", "$currentObject/Size > 1"},
      {
        "Filter",
        "[b, c]",
        "Expression",
        "Shop.Color.Red",
        "Attribute",
        "Shop.Item.Color",
        "Association",
        ""
      },
      {"Union", "[b, a, c]", "SecondListOrObjectName", "Itemb"},
      {"Subtract", "[a, c]", "SecondListOrObjectName", "Itemb"},
      {"Intersect", "[b]", "SecondListOrObjectName", "Itemb"},
    };
    for (Object[] operation : operations) {
      Flow flow = withItems().returns("List(Shop.Item)");
      Object[] fields = java.util.Arrays.copyOfRange(operation, 2, operation.length);
      list(flow, (String) operation[0], fields);
      flow.end("$Result");
      assertEquals(operation[1], names(run(flow)).toString(), (String) operation[0]);
      app.close();
    }
  }

  private static Object sortings(String attribute, String order) {
    return part(
        "Microflows$SortingsList",
        "Sortings",
        List.of(
            part(
                "Microflows$RetrieveSorting",
                "AttributeRef",
                part("DomainModels$AttributeRef", "Attribute", attribute, "EntityRef", null),
                "SortOrder",
                order)));
  }

  @Test
  void listsAreCompared() {
    Flow flow = withItems().returns("String");
    list(flow, "Tail");
    flow.variable("Text", "String", "''");
    for (String[] comparison :
        new String[][] {{"Equals", "Items"}, {"Equals", "Tail"}, {"Contains", "Itemb"}}) {
      String result = "Is" + comparison[0] + comparison[1];
      flow.action(
          "ListOperationsAction",
          "ResultVariableName",
          result,
          "NewOperation",
          part(
              "Microflows$" + comparison[0],
              "ListName",
              "Items",
              "SecondListOrObjectName",
              comparison[1].equals("Tail") ? "Result" : comparison[1]));
      flow.assign("Text", "$Text + toString($" + result + ")");
    }
    flow.end("$Text");
    assertEquals("truefalsetrue", run(flow));
  }

  @Test
  void headAndFindGiveOneObject() {
    Flow flow = withItems().returns("String");
    list(flow, "Head");
    flow.variable("First", "String", "$Result/Name");
    list(flow, "FindByExpression", "Expression", "$currentObject/Size = 1");
    flow.end("$First + $Result/Name");
    assertEquals("bc", run(flow));
  }

  @Test
  void aggregates() {
    Object[][] functions = {
      {"Count", "3"}, {"Sum", "6"}, {"Average", "2"}, {"Minimum", "1"}, {"Maximum", "3"},
    };
    for (Object[] function : functions) {
      Flow flow = withItems().returns("String");
      flow.action(
          "AggregateAction",
          "AggregateFunction",
          function[0],
          "AggregateVariableName",
          "Items",
          "Attribute",
          "Shop.Item.Size",
          "VariableName",
          "N");
      flow.end("toString($N)");
      assertEquals(function[1], run(flow), (String) function[0]);
      app.close();
    }
  }

  @Test
  void associationsAreRetrieved() {
    Flow flow = withItems().returns("List(Shop.Item)");
    flow.create("Shop.Item", "Parent", "Shop.Item_Items", "$Items");
    flow.action(
        "RetrieveAction",
        "ResultVariableName",
        "Found",
        "RetrieveSource",
        part(
            "Microflows$AssociationRetrieveSource",
            "AssociationId",
            "Shop.Item_Items",
            "StartVariableName",
            "Parent"));
    flow.end("$Found");
    assertEquals("[b, a, c]", names(run(flow)).toString());
  }

  @Test
  void storedObjectsAreRetrieved() {
    Flow flow = Flow.microflow().returns("String").parameter("Least", "Integer");
    flow.action(
        "RetrieveAction",
        "ResultVariableName",
        "Found",
        "RetrieveSource",
        part(
            "Microflows$DatabaseRetrieveSource",
            "Entity",
            "Shop.Order",
            "NewSortings",
            sortings("Shop.Order.Number", "Descending"),
            "Range",
            part("Microflows$CustomRange", "LimitExpression", "2", "OffsetExpression", "1"),
            "XpathConstraint",
            "[Number >= $Least]"));
    flow.variable("Text", "String", "''");
    Flow body = flow.body();
    body.assign("Text", "$Text + toString($Order/Number)");
    flow.forEach("Order", "Found", body);
    flow.end("$Text");
    app = Apps.start(shop().microflow("M", flow));
    for (int number = 1; number <= 5; number++) {
      IMendixObject order = app.space().create("Shop.Order");
      order.setValue(app.context(), "Number", number);
      app.space().commit(order);
    }
    assertEquals("43", call("Shop.M", "Least", 2L));
  }

  @Test
  void whatIsNotSupportedIsRefusedByName() {
    Flow rest = Flow.microflow();
    rest.action("RestCallAction");
    rest.end("");
    assertTrue(failure(rest).contains("Microflows$RestCallAction is not supported"));
    Flow rule = Flow.microflow();
    rule.add(
        part("Microflows$ExclusiveSplit", "SplitCondition", part("Microflows$RuleSplitCondition")));
    assertTrue(failure(rule).contains("Microflows$RuleSplitCondition is not supported"));
    Flow function = Flow.microflow();
    function.variable("X", "String", "isSynced($Y)");
    assertTrue(failure(function).contains("expression function isSynced is not supported"));
  }

  @Test
  void whatWouldBeRefusedIsToldWithoutRunningIt() {
    Flow flow = withItems();
    list(flow, "ListRange");
    list(flow, "Sort", "Sortings", sortings("Shop.Item.Name", "Ascending"));
    flow.action(
        "AggregateAction",
        "AggregateFunction",
        "Reduce",
        "AggregateVariableName",
        "Items",
        "Attribute",
        "",
        "VariableName",
        "N");
    flow.action(
        "JavaActionCallAction",
        "JavaAction",
        "Shop.Gone",
        "QueueSettings",
        null,
        "ParameterMappings",
        List.of(
            part(
                "Microflows$JavaActionParameterMapping",
                "Value",
                part("Microflows$EntityTypeCodeActionParameterValue"))));
    flow.action(
        "MicroflowCallAction",
        "MicroflowCall",
        part("Microflows$MicroflowCall", "QueueSettings", part("Queues$QueueSettings")));
    flow.retrieve("Found", "Itema", "Shop.Nothing");
    flow.create("Shop.Item", "Item", "Shop.Item.Weight", "1", "Shop.Item_Nothing", "$Itema");
    flow.action(
        "RetrieveAction",
        "ResultVariableName",
        "Stored",
        "RetrieveSource",
        part(
            "Microflows$DatabaseRetrieveSource",
            "Entity",
            "Shop.Order",
            "Range",
            part(
                "Microflows$CustomRange", "LimitExpression", "", "OffsetExpression", "isSynced(1)"),
            "XpathConstraint",
            "[avg(Number) = 1]"));
    flow.add(
        part("Microflows$ExclusiveSplit", "SplitCondition", part("Microflows$RuleSplitCondition")));
    flow.end("");
    app = Apps.start(shop().microflow("M", flow));
    List<String> missing =
        new ArrayList<>(Support.missing(app.model(), app.model().microflow("Shop.M")));
    missing.sort(null);
    assertEquals(
        List.of(
            "Shop.M: Microflows$EntityTypeCodeActionParameterValue is not supported",
            "Shop.M: Microflows$ListRange is not supported",
            "Shop.M: Microflows$RuleSplitCondition is not supported",
            "Shop.M: XPath function avg is not supported",
            "Shop.M: aggregate function Reduce is not supported",
            "Shop.M: expression function isSynced is not supported",
            "Shop.M: task queues are not supported",
            "Shop.M: there is no Java action Shop.Gone",
            "Shop.M: there is no association Shop.Item_Nothing",
            "Shop.M: there is no association Shop.Nothing",
            "Shop.M: there is no attribute Shop.Item.Weight"),
        missing);
  }

  @Test
  void referenceSetsAreAddedToAndTakenFrom() {
    Flow flow = withItems().returns("List(Shop.Item)");
    flow.create("Shop.Item", "Parent");
    flow.changeSet("Parent", "Shop.Item_Items", "Add", "$Items");
    flow.changeSet("Parent", "Shop.Item_Items", "Remove", "$Itema");
    flow.changeSet("Parent", "Shop.Item_Items", "Add", "$Itemb");
    flow.retrieve("Found", "Parent", "Shop.Item_Items");
    flow.end("$Found");
    assertEquals("[b, c]", names(run(flow)).toString());
  }

  @Test
  void wrongTypesAreRefused() {
    Flow variable = Flow.microflow();
    variable.variable("X", "Integer", "'one'");
    assertTrue(failure(variable).contains("$X is of type LONG, which the text 'one' is not"));
    Flow result = Flow.microflow().returns("String");
    result.end("1");
    assertTrue(failure(result).contains("the result is of type STRING"));
    Flow wrongList = withItems();
    wrongList.create("Shop.Order", "Order");
    wrongList.action(
        "ChangeListAction", "ChangeVariableName", "Items", "Type", "Add", "Value", "$Order");
    assertTrue(failure(wrongList).contains("$Items is of type LIST(Shop.Item)"));
    Flow change = Flow.microflow();
    change.create("Shop.Item", "Item", "Shop.Item.Size", "99999999999");
    assertTrue(failure(change).contains("Shop.Item.Size: 99999999999 is no Integer"));
    Flow parameter = Flow.microflow().parameter("P", "String");
    parameter.end("");
    assertTrue(failure(parameter).contains("Shop.M wants an argument P"));
    assertTrue(failure(parameter, "P", "x", "Q", 1L).contains("Shop.M has no parameter Q"));
  }

  @Test
  void endEventsCannotBeInLoops() {
    Flow flow = withItems();
    Flow body = flow.body();
    body.end("");
    flow.forEach("Item", "Items", body);
    flow.end("");
    assertTrue(failure(flow).contains("an end event cannot be in a loop"));
  }

  @Test
  void messagesAndPagesAreShown() {
    Flow flow = Flow.microflow();
    flow.create("Shop.Item", "Item", "Shop.Item.Name", "'cup'");
    flow.action(
        "ShowMessageAction",
        "Type",
        "Information",
        "Blocking",
        true,
        "Template",
        template("Saved {1}, {2}.", "$Item/Name", "toString(2)"));
    flow.action(
        "ValidationFeedbackAction",
        "Association",
        "",
        "Attribute",
        "Shop.Item.Name",
        "ValidationVariableName",
        "Item",
        "FeedbackTemplate",
        template("Too short"));
    flow.action(
        "ShowFormAction", "FormSettings", part("Forms$FormSettings", "Form", "Shop.Overview"));
    flow.action("CloseFormAction");
    flow.end("");
    app = Apps.start(shop().microflow("M", flow).document(part("Forms$Page", "Name", "Overview")));
    assertNull(call("Shop.M"));
    assertEquals(
        List.of(
            "message Information: Saved cup, 2.",
            "feedback Shop.Item.Name: Too short",
            "page Shop.Overview",
            "close page"),
        app.client().shown());
  }

  private static Object template(String text, String... expressions) {
    List<Object> parameters = new ArrayList<>();
    for (String expression : expressions) {
      parameters.add(part("Microflows$TemplateParameter", "Expression", expression));
    }
    return part("Microflows$TextTemplate", "Text", Parts.text(text), "Parameters", parameters);
  }
}
