package io.twinlink.mendix.runner.expression;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;

/**
 * The values in {@code [%...%]}: the current time, and where units of time begin and end. An end is
 * where the next unit begins. With and without {@code UTC} at the end they are the same.
 */
final class SystemTokens {
  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "Minute", ChronoUnit.MINUTES,
          "Hour", ChronoUnit.HOURS,
          "Day", ChronoUnit.DAYS,
          "Week", ChronoUnit.WEEKS,
          "Month", ChronoUnit.MONTHS,
          "Year", ChronoUnit.YEARS);

  private SystemTokens() {}

  static Expression parse(String name) {
    if (name.equals("CurrentDateTime")) {
      return environment -> new Date();
    }
    String unit = name.replaceFirst("^(BeginOf|EndOf)Current", "").replaceFirst("UTC$", "");
    if (UNITS.containsKey(unit) && name.contains("OfCurrent")) {
      int ahead = name.startsWith("EndOf") ? 1 : 0;
      return environment -> begin(UNITS.get(unit), ahead);
    }
    switch (name.replaceFirst("UTC$", "")) {
      case "BeginOfYesterday":
        return environment -> begin(ChronoUnit.DAYS, -1);
      case "EndOfYesterday":
        return environment -> begin(ChronoUnit.DAYS, 0);
      case "BeginOfTomorrow":
        return environment -> begin(ChronoUnit.DAYS, 1);
      case "EndOfTomorrow":
        return environment -> begin(ChronoUnit.DAYS, 2);
      default:
        throw new ExpressionException("[%" + name + "%] is not supported");
    }
  }

  private static Date begin(ChronoUnit unit, int ahead) {
    ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
    return Date.from(DateFunctions.begin(now, unit).plus(ahead, unit).toInstant());
  }
}
