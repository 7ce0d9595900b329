package io.twinlink.mendix.runner.expression;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** The values in {@code [%...%]}. */
final class SystemTokens {
  private SystemTokens() {}

  static Expression parse(String name) {
    switch (name) {
      case "CurrentDateTime":
        return environment -> new Date();
      case "BeginOfCurrentDayUTC":
        return environment -> startOfDay(LocalDate.now(ZoneOffset.UTC));
      case "BeginOfTomorrowUTC":
      case "EndOfCurrentDayUTC":
        return environment -> startOfDay(LocalDate.now(ZoneOffset.UTC).plusDays(1));
      default:
        throw new ExpressionException("[%" + name + "%] is not supported");
    }
  }

  private static Date startOfDay(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
