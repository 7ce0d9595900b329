package io.twinlink.mendix;

import java.util.Locale;

/** What an attribute holds of AWS's, and when it counts as absent in a request. */
enum ValueKind {
  /** A name, id or ARN: blank is absent, and blanks at the ends are not sent. */
  TEXT,
  /** A text as it stands: empty is absent. */
  STRING,
  /** A text as it stands: empty is sent. */
  FREE,
  /** True or false. */
  BOOLEAN,
  /** A whole number of 32 bits. */
  INTEGER,
  /** A whole number of 64 bits. */
  LONG,
  /** A number. */
  DECIMAL,
  /** A moment. */
  MOMENT,
  /** A moment that AWS writes as an ISO 8601 text. */
  ISO,
  /** Bytes, as base64. */
  BLOB,
  /** Bytes that are a text in UTF-8: empty is absent. */
  UTF8,
  /** A document, as a text of JSON. */
  JSON,
  /** An enumeration of yes and no, where absent means something. */
  FLAG,
  /** An enumeration. */
  ENUMERATION;

  /** {@return the kind that a table calls so; null if there is none} */
  static ValueKind named(String name) {
    for (ValueKind kind : values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    return null;
  }
}
