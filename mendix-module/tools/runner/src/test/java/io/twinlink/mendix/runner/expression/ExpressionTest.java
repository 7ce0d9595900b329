package io.twinlink.mendix.runner.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mendix.systemwideinterfaces.core.IContext;
import io.twinlink.mendix.runner.app.App;
import io.twinlink.mendix.runner.objects.MendixObject;
import io.twinlink.mendix.runner.objects.ObjectSpace;
import io.twinlink.mendix.runner.testing.Apps;
import io.twinlink.mendix.runner.testing.TestModule;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExpressionTest implements Environment {
  private static final Map<String, Object> VARIABLES = new HashMap<>();
  private static App app;

  @BeforeAll
  static void start() {
    app =
        Apps.start(
            new TestModule("Shop")
                .enumeration("Color", "Red", "Dark red", "Blue", "Blue")
                .entity(
                    "Thing",
                    null,
                    "Name: String(200)",
                    "Size: Integer",
                    "Color: Enumeration(Shop.Color)")
                .entity("Box", "Shop.Thing", "Open: Boolean = true")
                .association("Thing_Box", "Thing", "Box", "Reference", "Default")
                .association("Box_Things", "Box", "Thing", "ReferenceSet", "Default")
                .constant("Greeting", "String", "hello")
                .constant("Limit", "Integer", "7"));
    MendixObject box = app.space().create("Shop.Box");
    MendixObject thing = app.space().create("Shop.Thing");
    thing.setValue(app.context(), "Name", "cup");
    thing.setValue(app.context(), "Size", 3);
    thing.setValue(app.context(), "Color", "Red");
    thing.setValue(app.context(), "Shop.Thing_Box", box.getId());
    box.setValue(app.context(), "Name", "crate");
    VARIABLES.put("Thing", thing);
    VARIABLES.put("Box", box);
    VARIABLES.put("Nothing", null);
    VARIABLES.put("Text", "a-b-c");
    VARIABLES.put("List", Arrays.asList(thing, box));
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  @Override
  public Object variable(String name) {
    if (!VARIABLES.containsKey(name)) {
      throw new ExpressionException("there is no variable $" + name);
    }
    return VARIABLES.get(name);
  }

  @Override
  public Object constant(String qualifiedName) {
    return app.configuration().getConstantValue(qualifiedName);
  }

  @Override
  public ObjectSpace space() {
    return app.space();
  }

  @Override
  public IContext context() {
    return app.context();
  }

  private Object evaluate(String source) {
    return Expression.parse(source).evaluate(this);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1 + 2 * 3 | 7",
        "(1 + 2) * 3 | 9",
        "7 mod 4 + 1 | 4",
        "7 div 2 | 3.5",
        "6 : 3 | 2",
        "-2 + 5 | 3",
        "2 - -3 | 5",
        "10 - 4 - 3 | 3",
        "1.5 * 2 | 3.0",
        "1 < 2 and 2 <= 2 and not(3 > 4) | true",
        "false or 1 = 2 or 3 != 4 | true",
        "true or false and false | true",
        "if 1 = 1 then 'yes' else 'no' | yes",
        "if false then 1 else if true then 2 else 3 | 2",
        "'it''s' | it's",
        "'a' + 'b' + empty | ab",
        "$Thing/Name + '!' | cup!",
        "$Thing/Size + 1 | 4",
        "$Thing/Shop.Thing_Box/Name | crate",
        "$Thing/Shop.Thing_Box/Shop.Box/Name | crate",
        "$Thing/Shop.Thing_Box/Open | true",
        "$Thing/Color = Shop.Color.Red | true",
        "$Thing/Color != empty | true",
        "getKey($Thing/Color) | Red",
        "getCaption($Thing/Color) | Dark red",
        "toString($Thing/Color) | Red",
        "@Shop.Greeting + '' | hello",
        "@Shop.Limit + 1 | 8",
        "trim('  x ') | x",
        "contains($Text, 'b') | true",
        "replaceAll($Text, '-', '_') | a_b_c",
        "replaceFirst($Text, '-', '_') | a_b-c",
        "startsWith($Text, 'a-') | true",
        "endsWith($Text, 'x') | false",
        "toUpperCase($Text) | A-B-C",
        "toLowerCase('ÄB') | äb",
        "length($Text) | 5",
        "length($List) | 2",
        "substring($Text, 2) | b-c",
        "substring($Text, 2, 1) | b",
        "find($Text, '-') | 1",
        "findLast($Text, '-') | 3",
        "parseInteger('12') + 1 | 13",
        "parseInteger('x', 5) | 5",
        "parseDecimal('1.25') * 2 | 2.50",
        "toString(12) + toString(true) + toString(1.50) | 12true1.50",
        "round(2.5) | 3",
        "round(2.345, 2) | 2.35",
        "floor(-1.5) | -2",
        "ceil(1.2) | 2",
        "abs(-4) | 4",
        "max(1, 5, 3) | 5",
        "min(4, 2.5) | 2.5",
        "isMatch('abc', '[a-c]+') | true",
        "urlEncode('a b&c') | a+b%26c",
        "isNew($Thing) | true",
        "$Nothing = empty | true",
        "$Thing = $Thing | true",
        "$Thing = $Box | false",
      })
  void values(String source, String expected) {
    assertEquals(expected, String.valueOf(evaluate(source)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "dateTime(2020) | expression function dateTime is not supported",
        "[%CurrentUser%] | [%CurrentUser%] is not supported",
        "1 + | at 4: a value is missing before the end",
        "(1 | ')' is missing",
        "if true then 1 | 'else' is missing",
        "1 2 | at 3: '2' is too much",
        "'open | the text has no closing quote",
        "$Text ; 1 | ';' means nothing here",
        "Red | 'Red' is neither a function nor Module.Enumeration.Value",
        "Shop.Color.Green | there is no value Green in Shop.Color",
        "Shop.Colour.Red | there is no enumeration Shop.Colour",
        "Other.Color.Red | there is no enumeration Other.Color; there is Shop.Color",
        "@Shop.Nothing | there is no constant Shop.Nothing",
        "$Missing | there is no variable $Missing",
        "$Nothing/Name | $Nothing is empty",
        "$Thing/Weight | there is no member Weight in Shop.Thing",
        "$Thing/Thing_Box/Name | there is no member Thing_Box in Shop.Thing",
        "$Box/Shop.Box_Things/Name | leads to several objects",
        "$Text/Name | is asked of no object",
        "'a' + 1 | use toString()",
        "1 + true | '+' takes numbers",
        "'a' < 'b' | two numbers or two times",
        "1 = 'a' | cannot be compared",
        "$Text and true | 'and' takes booleans",
        "1 div 0 | division by zero",
        "trim() | trim takes 1 arguments, not 0",
        "substring('abc', 5) | outside",
        "parseInteger('x') | is no number",
      })
  void refusals(String source, String message) {
    RuntimeException thrown = assertThrows(RuntimeException.class, () -> evaluate(source));
    assertTrue(thrown.getMessage().contains(message), thrown.getMessage());
  }

  @Test
  void anAssociationThatIsEmptyGivesEmpty() {
    MendixObject lonely = app.space().create("Shop.Thing");
    VARIABLES.put("Lonely", lonely);
    assertNull(evaluate("$Lonely/Shop.Thing_Box/Name"));
    assertNull(evaluate("getKey($Lonely/Color)"));
  }

  @Test
  void timesAreCompared() {
    VARIABLES.put("Then", new Date(0));
    assertEquals(true, evaluate("$Then < [%CurrentDateTime%]"));
    assertEquals(true, evaluate("[%BeginOfCurrentDayUTC%] < [%EndOfCurrentDayUTC%]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "[Name = 'cup'] | true",
        "[Name = 'cup'][Size > 3] | false",
        "[Size >= 3 and Size < 4] | true",
        "[Size = 1 or (Name != 'x' and not(Size = 1))] | true",
        "[Color = 'Red'] | true",
        "[contains(Name, 'u')] | true",
        "[starts-with(Name, 'u')] | false",
        "[ends-with(Name, 'p')] | true",
        "[Name = empty] | false",
        "[Name = $Text] | false",
        "[Shop.Thing_Box/Shop.Box/Name = 'crate'] | true",
        "[Shop.Thing_Box/Shop.Box/Open = true()] | true",
        "[Shop.Thing_Box = $Box] | true",
        "[id = $Thing] | true",
        "[id = $Box] | false",
      })
  void constraints(String source, boolean expected) {
    MendixObject thing = (MendixObject) VARIABLES.get("Thing");
    assertEquals(expected, XPath.parse(source).holds(thing, this));
  }

  @Test
  void constraintsThatAreRefused() {
    for (String source : List.of("[avg(Size) = 1]", "[Name = ", "Name = 'x'", "[Weight = 1]")) {
      MendixObject thing = (MendixObject) VARIABLES.get("Thing");
      assertThrows(ExpressionException.class, () -> XPath.parse(source).holds(thing, this), source);
    }
  }
}
