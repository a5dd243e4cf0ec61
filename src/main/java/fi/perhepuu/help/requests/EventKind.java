package fi.perhepuu.help.requests;

import java.util.Locale;

/** What can happen to a request. */
public enum EventKind {
  SENT(true),
  TAKEN(true),
  ASSIGNED(true),
  RETURNED(true),
  /** A message of either side. */
  MESSAGE(true),
  /** A message of a worker that ends with a question. */
  ASKED(true),
  NOTE(false),
  OFFERED(true),
  ACCEPTED(true),
  DECLINED(true),
  INVITED(true),
  LEFT(true),
  NOTIFIED(false),
  CLOSED(true),
  REOPENED(true),
  WITHDRAWN(true),
  NAMED(true),
  REMINDED(false),
  MAILED(false),
  HELD(false),
  ERASED(true);

  private final boolean forFamily;

  EventKind(boolean forFamily) {
    this.forFamily = forFamily;
  }

  boolean forFamily() {
    return forFamily;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
