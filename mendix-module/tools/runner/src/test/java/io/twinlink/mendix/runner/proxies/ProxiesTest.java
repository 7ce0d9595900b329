package io.twinlink.mendix.runner.proxies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.testing.Apps;
import io.twinlink.mendix.runner.testing.Flow;
import io.twinlink.mendix.runner.testing.TestModule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The generated Java of names that are words elsewhere. */
final class ProxiesTest {
  private static final String USES =
      String.join(
          "\n",
          "_Type type = new _Type(getContext());",
          "type.set_ID(\"a\");",
          "type.setTime(new java.util.Date(7));",
          "type.setHasBooleanValue(true);",
          "type.set_Type(ENUM_DataType._STRING);",
          "type.setDefault(ENUM_DataType._1m);",
          "type.setString(Integer);",
          "type.setObject_Override(1);",
          "Table table = new Table(getContext());",
          "Row row = new Row(getContext());",
          "Special special = new Special(getContext());",
          "table.setTable_Row(java.util.List.of(row, special));",
          "special.setRow_Table(table);",
          "type.set_Type__Type_Nested(_Type.initialize(getContext(), type.getMendixObject()));",
          "new Status(getContext()).setVariant_Status(new Variant(getContext()));",
          "new Attribute(getContext()).setAttribute_Transform(new Transform(getContext()));",
          "new Object(getContext()).setName(\"o\");",
          "new shop.proxies.String(getContext()).setName(\"s\");",
          "if (!special.getRow_Table().equals(table) || table.getTable_Row().size() != 2",
          "    || !(table.getTable_Row().get(1) instanceof Special)",
          "    || !type.get_Type__Type_Nested().equals(type)",
          "    || type.getTime().getTime() != 7 || !type.getHasBooleanValue()) {",
          "  throw new IllegalStateException();",
          "}",
          "return type.get_ID() + type.get_Type() + type.getDefault() + type.getString()",
          "    + shop.proxies.microflows.Microflows._switch(getContext(), 1L)",
          "    + _Type.load(getContext(), type.getMendixObject().getId()).getObject_Override();");

  @ParameterizedTest
  @EnumSource(Style.class)
  void namesThatAreWordsElsewhereCompileAndWork(Style style) throws Exception {
    Flow flow = Flow.microflow().returns("Integer").parameter("Case", "Integer");
    flow.end("$Case + 1");
    TestModule module =
        new TestModule("Shop")
            .enumeration("ENUM_DataType", "_STRING", "String", "_1m", "1m", "_true", "True")
            .entity(
                "_Type",
                null,
                "_ID: String(200)",
                "time: DateTime",
                "hasBooleanValue: Boolean",
                "_Type: Enumeration(Shop.ENUM_DataType)",
                "Default: Enumeration(Shop.ENUM_DataType)",
                "String: String",
                "object_Override: Integer")
            .entity("Table", null)
            .entity("Row", null)
            .entity("Special", "Shop.Row")
            .entity("Status", null)
            .entity("Attribute", null)
            .entity("Transform", null)
            .entity("Variant", null)
            .entity("Object", null, "Name: String")
            .entity("String", null, "Name: String")
            .association("Table_Row", "Table", "Row", "ReferenceSet", "Default")
            .association("Row_Table", "Row", "Table", "Reference", "Default")
            .association("_Type__Type_Nested", "_Type", "_Type", "Reference", "Default")
            .association("Variant_Status", "Variant", "Status", "Reference", "Both")
            .association("Attribute_Transform", "Attribute", "Transform", "Reference", "Both")
            .microflow("Switch", flow)
            .javaAction("Use", "String", "Integer", "String", "Default", "Object(Shop._Type)")
            .javaFile(
                "Use",
                "import shop.proxies.Attribute;\n"
                    + "import shop.proxies.ENUM_DataType;\n"
                    + "import shop.proxies.Object;\n"
                    + "import shop.proxies.Row;\n"
                    + "import shop.proxies.Special;\n"
                    + "import shop.proxies.Status;\n"
                    + "import shop.proxies.Table;\n"
                    + "import shop.proxies.Transform;\n"
                    + "import shop.proxies.Variant;\n"
                    + "import shop.proxies._Type;",
                USES);
    try (App app = App.of(Apps.directory(module)).style(style).start()) {
      assertEquals("a_STRING_1mi21", app.call("Shop.Use", java.util.Arrays.asList("i", null)));
      assertEquals(List.of("Shop"), app.model().modules());
    }
  }
}
