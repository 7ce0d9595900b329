package io.twinlink.mendix.runner.expression;

import static io.twinlink.mendix.runner.expression.Arguments.instant;
import static io.twinlink.mendix.runner.expression.Arguments.time;
import static io.twinlink.mendix.runner.expression.Arguments.whole;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Functions that calculate with times. Those with and without {@code UTC} at the end do the same,
 * as sessions of the system run in UTC.
 */
final class DateFunctions {
  static final Map<String, Function> ALL = new HashMap<>();

  static {
    putSteps("Milliseconds", ChronoUnit.MILLIS);
    putSteps("Seconds", ChronoUnit.SECONDS);
    putSteps("Minutes", ChronoUnit.MINUTES);
    putSteps("Hours", ChronoUnit.HOURS);
    putSteps("Days", ChronoUnit.DAYS);
    putSteps("Weeks", ChronoUnit.WEEKS);
    putSteps("Months", ChronoUnit.MONTHS);
    putSteps("Quarters", IsoFields.QUARTER_YEARS);
    putSteps("Years", ChronoUnit.YEARS);
    for (String unit : List.of("Days", "Weeks", "Months", "Quarters", "Years")) {
      for (String verb : List.of("add", "subtract")) {
        ALL.put(verb + unit + "UTC", ALL.get(verb + unit));
      }
    }
    putBetween("millisecondsBetween", ChronoUnit.MILLIS);
    putBetween("secondsBetween", ChronoUnit.SECONDS);
    putBetween("minutesBetween", ChronoUnit.MINUTES);
    putBetween("hoursBetween", ChronoUnit.HOURS);
    putBetween("daysBetween", ChronoUnit.DAYS);
    putBetween("weeksBetween", ChronoUnit.WEEKS);
    putCalendarBetween("calendarMonthsBetween", ChronoUnit.MONTHS);
    putCalendarBetween("calendarYearsBetween", ChronoUnit.YEARS);
    putBounds("Day", ChronoUnit.DAYS);
    putBounds("Week", ChronoUnit.WEEKS);
    putBounds("Month", ChronoUnit.MONTHS);
    putBounds("Year", ChronoUnit.YEARS);
    putChange("trimToSeconds", time -> begin(time, ChronoUnit.SECONDS));
    putChange("trimToMinutes", time -> begin(time, ChronoUnit.MINUTES));
    for (String zone : List.of("", "UTC")) {
      putChange("trimToHours" + zone, time -> begin(time, ChronoUnit.HOURS));
      putChange("trimToDays" + zone, time -> begin(time, ChronoUnit.DAYS));
      putChange("trimToMonths" + zone, time -> begin(time, ChronoUnit.MONTHS));
      putChange("trimToYears" + zone, time -> begin(time, ChronoUnit.YEARS));
      ALL.put("dateTime" + zone, new Function(1, 6, (v, e) -> create(v)));
    }
  }

  private DateFunctions() {}

  private static void putSteps(String name, TemporalUnit unit) {
    ALL.put("add" + name, new Function(2, 2, (v, e) -> moved(v, whole(v, 1), unit)));
    ALL.put("subtract" + name, new Function(2, 2, (v, e) -> moved(v, -whole(v, 1), unit)));
  }

  private static Date moved(List<Object> values, long steps, TemporalUnit unit) {
    try {
      return date(time(values, 0).plus(steps, unit));
    } catch (DateTimeException | ArithmeticException tooFar) {
      throw new ExpressionException("there is no such time: " + tooFar.getMessage());
    }
  }

  /** The difference is never negative, and has a fraction. */
  private static void putBetween(String name, ChronoUnit unit) {
    BigDecimal length = BigDecimal.valueOf(unit.getDuration().toMillis());
    Function.Body difference =
        (v, e) -> {
          long milliseconds = Duration.between(instant(v, 0), instant(v, 1)).abs().toMillis();
          BigDecimal units =
              BigDecimal.valueOf(milliseconds).divide(length, MathContext.DECIMAL128);
          return units.signum() == 0 ? BigDecimal.ZERO : units;
        };
    ALL.put(name, new Function(2, 2, difference));
  }

  /** Whole units between two days; the hours do not count. */
  private static void putCalendarBetween(String name, ChronoUnit unit) {
    Function.Body difference =
        (v, e) -> Math.abs(unit.between(time(v, 0).toLocalDate(), time(v, 1).toLocalDate()));
    ALL.put(name, new Function(2, 2, difference));
  }

  private static void putBounds(String name, ChronoUnit unit) {
    putChange("beginOf" + name, time -> begin(time, unit));
    putChange("endOf" + name, time -> begin(time, unit).plus(1, unit).minus(1, ChronoUnit.MILLIS));
  }

  private static void putChange(String name, UnaryOperator<ZonedDateTime> change) {
    ALL.put(name, new Function(1, 1, (v, e) -> date(change.apply(time(v, 0)))));
  }

  /** Where the unit in which a time lies began; weeks begin on Sunday, as in {@code en_US}. */
  static ZonedDateTime begin(ZonedDateTime time, ChronoUnit unit) {
    switch (unit) {
      case WEEKS:
        DayOfWeek first = DayOfWeek.SUNDAY;
        return time.truncatedTo(ChronoUnit.DAYS).with(TemporalAdjusters.previousOrSame(first));
      case MONTHS:
        return time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
      case YEARS:
        return time.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
      default:
        return time.truncatedTo(unit);
    }
  }

  /** Year, month, day, hour, minute and second; what is not given is the first. */
  private static Date create(List<Object> values) {
    int[] parts = {0, 1, 1, 0, 0, 0};
    for (int index = 0; index < values.size(); index++) {
      parts[index] = Math.toIntExact(whole(values, index));
    }
    if (parts[0] < 1800) {
      throw new ExpressionException("dateTime takes years from 1800 on, not " + parts[0]);
    }
    try {
      return date(
          LocalDateTime.of(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5])
              .atZone(ZoneOffset.UTC));
    } catch (DateTimeException wrong) {
      throw new ExpressionException("dateTime: " + wrong.getMessage());
    }
  }

  private static Date date(ZonedDateTime time) {
    return Date.from(time.toInstant());
  }
}
