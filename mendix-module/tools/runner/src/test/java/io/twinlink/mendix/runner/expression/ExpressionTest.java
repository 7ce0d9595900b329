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
                    "Made: DateTime",
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
    thing.setValue(app.context(), "Made", new Date(0));
    thing.setValue(app.context(), "Shop.Thing_Box", box.getId());
    box.setValue(app.context(), "Name", "crate");
    VARIABLES.put("Thing", thing);
    VARIABLES.put("Box", box);
    VARIABLES.put("Nothing", null);
    VARIABLES.put("Text", "a-b-c");
    VARIABLES.put("Then", new Date(0));
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
        "3 : 7 | 0.4285714285714285714285714285714286",
        "pow(2, 3) | 8",
        "pow(2.5, 3) | 15.625",
        "pow(4, 0.5) | 2.0",
        "sqrt(9) | 3",
        "random() < 1 and random() >= 0 | true",
        "max($Then, dateTime(1960)) = $Then | true",
        "find('thisismystring', 'i', 5) | 11",
        "findLast('thisismystring', 'i', 5) | 4",
        "findLast('thisismystring', 'my', 99) | 6",
        "replaceAll('a1b2', '([0-9])', '$1') | a$1b$1",
        "parseDecimal('3,241.98', '#,###.##') | 3241.98",
        "parseDecimal('x', '0.0', 5) | 5",
        "parseDecimal('x', empty) | null",
        "parseDecimal('x', 5.05) | 5.05",
        "formatDecimal(1234.56, '#,##0.0') | 1,234.6",
        "formatDecimal(1234.5, '#,##0.00', 'de-DE') | 1.234,50",
        "urlDecode('a+b%26c') | a b&c",
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
        "isSynced($Thing) | expression function isSynced is not supported",
        "dateTime($Thing/Size) | dateTime takes fixed numbers only",
        "dateTime(2020, 13) | dateTime: Invalid value for MonthOfYear",
        "dateTime(12) | years from 1800 on",
        "addDays(empty, 1) | a time is wanted, not empty",
        "addDays($Then, 1.5) | a whole number is wanted",
        "parseDateTime('x', 'yyyy') | the text 'x' is no time in the format yyyy",
        "formatDateTime($Then, 'bb') | 'bb' is no format",
        "formatDecimal(1, '0.0.0') | '0.0.0' is no format",
        "sqrt(-1) | sqrt takes no negative number",
        "[%BeginOfDay%] | [%BeginOfDay%] is not supported",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "dateTime(2007) | 2007-01-01T00:00:00.000",
        "dateTimeUTC(2007, 2, 3, 4, 5, 6) | 2007-02-03T04:05:06.000",
        "addMilliseconds(dateTime(2007), 1400) | 2007-01-01T00:00:01.400",
        "addSeconds(dateTime(2007), 2) | 2007-01-01T00:00:02.000",
        "addMinutes(dateTime(2007), -1) | 2006-12-31T23:59:00.000",
        "addHours(dateTime(2007), 25) | 2007-01-02T01:00:00.000",
        "addDays(dateTime(2007, 2, 28), 1) | 2007-03-01T00:00:00.000",
        "addWeeksUTC(dateTime(2007), 2) | 2007-01-15T00:00:00.000",
        "addMonths(dateTime(2007, 1, 31), 13) | 2008-02-29T00:00:00.000",
        "addQuarters(dateTime(2007), 1) | 2007-04-01T00:00:00.000",
        "subtractYears(dateTime(2007), 11) | 1996-01-01T00:00:00.000",
        "subtractDaysUTC(dateTime(2007), 1) | 2006-12-31T00:00:00.000",
        "beginOfDay(dateTime(2007, 2, 7, 1, 1)) | 2007-02-07T00:00:00.000",
        "beginOfWeek(dateTime(2007, 2, 7, 1, 1)) | 2007-02-04T00:00:00.000",
        "beginOfMonth(dateTime(2007, 2, 7, 1, 1)) | 2007-02-01T00:00:00.000",
        "beginOfYear(dateTime(2007, 2, 7, 1, 1)) | 2007-01-01T00:00:00.000",
        "endOfDay(dateTime(2007, 2, 7, 1, 1)) | 2007-02-07T23:59:59.999",
        "endOfWeek(dateTime(2007, 2, 7, 1, 1)) | 2007-02-10T23:59:59.999",
        "endOfMonth(dateTime(2007, 2, 7, 1, 1)) | 2007-02-28T23:59:59.999",
        "endOfYear(dateTime(2007, 2, 7, 1, 1)) | 2007-12-31T23:59:59.999",
        "trimToSeconds(addMilliseconds(dateTime(2007), 1387)) | 2007-01-01T00:00:01.000",
        "trimToMinutes(dateTime(2008, 6, 8, 10, 12, 51)) | 2008-06-08T10:12:00.000",
        "trimToHoursUTC(dateTime(2008, 6, 8, 10, 12, 51)) | 2008-06-08T10:00:00.000",
        "trimToDays(dateTime(2008, 6, 8, 10, 12, 51)) | 2008-06-08T00:00:00.000",
        "trimToMonths(dateTime(2008, 6, 8, 10, 12, 51)) | 2008-06-01T00:00:00.000",
        "trimToYearsUTC(dateTime(2008, 6, 8, 10, 12, 51)) | 2008-01-01T00:00:00.000",
        "parseDateTime('35-11-2015', 'dd-MM-yyyy') | 2015-12-05T00:00:00.000",
        "parseDateTimeUTC('2022-04-30T22:01', 'yyyy-MM-dd''T''HH:mm') | 2022-04-30T22:01:00.000",
        "parseDateTime('no', 'yyyy', dateTime(2007)) | 2007-01-01T00:00:00.000",
        "epochToDateTime(141990610000) | 1974-07-02T09:50:10.000",
      })
  void times(String source, String expected) {
    String format = "formatDateTime(" + source + ", 'yyyy-MM-dd''T''HH:mm:ss.SSS')";
    assertEquals(expected, evaluate(format));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "millisecondsBetween(dateTime(2007), dateTime(2007, 1, 1, 0, 0, 2)) | 2000",
        "secondsBetween(dateTime(2007), dateTime(2007, 1, 1, 0, 1, 2)) | 62",
        "minutesBetween(dateTime(2007, 1, 1, 0, 1), dateTime(2007)) | 1",
        "hoursBetween(dateTime(2007, 1, 1, 3, 31, 1), dateTime(2007, 1, 1, 1, 1, 1)) | 2.5",
        "daysBetween(dateTime(2007), dateTime(2007, 1, 1, 6)) | 0.25",
        "weeksBetween(dateTime(2007, 1, 8), dateTime(2007)) | 1",
        "calendarMonthsBetween(dateTime(2007, 1, 1, 10), dateTime(2007, 8, 1, 1)) | 7",
        "calendarYearsBetween(dateTime(2017), dateTime(2007)) | 10",
        "dateTimeToEpoch(dateTime(1974, 7, 2, 9, 50, 10)) | 141990610000",
        "toString(dateTime(2007)) | Mon Jan 01 00:00:00 UTC 2007",
        "formatDate(dateTime(1974, 7, 2, 9, 50)) | 7/2/74",
        "formatDateTime(dateTime(2008, 6, 8, 10, 12, 1), 'EEE, d MMM yyyy Z') | Sun, 8 Jun 2008 +0000",
        "substring(formatTime(dateTime(1974, 7, 2, 9, 50)), 0, 4) | 9:50",
        "[%BeginOfYesterday%] < [%BeginOfCurrentDay%] | true",
        "[%EndOfTomorrowUTC%] > [%EndOfCurrentHour%] | true",
        "[%BeginOfCurrentWeek%] <= [%BeginOfCurrentMinute%] | true",
        "[%EndOfCurrentMonth%] <= [%EndOfCurrentYear%] | true",
      })
  void whatTimesSay(String source, String expected) {
    assertEquals(expected, String.valueOf(evaluate(source)));
  }

  @Test
  void timesAreCompared() {
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
        "[Made < '[%CurrentDateTime%]'] | true",
        "[Made > [%BeginOfCurrentYear%]] | false",
      })
  void constraints(String source, boolean expected) {
    MendixObject thing = (MendixObject) VARIABLES.get("Thing");
    assertEquals(expected, XPath.parse(source).holds(thing, this));
  }

  @Test
  void constraintsThatAreRefused() {
    for (String source :
        List.of(
            "[avg(Size) = 1]", "[Name = ", "Name = 'x'", "[Weight = 1]", "[Made = '[%Other%]']")) {
      MendixObject thing = (MendixObject) VARIABLES.get("Thing");
      assertThrows(ExpressionException.class, () -> XPath.parse(source).holds(thing, this), source);
    }
  }
}
