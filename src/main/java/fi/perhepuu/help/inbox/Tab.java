package fi.perhepuu.help.inbox;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which requests are listed. */
public enum Tab {
  /** All open ones of my queues, and the late ones of the queues mine see to. */
  TEAM,
  /** Those I am responsible for or take part in. */
  MINE,
  /** Somebody else is to do something: the family, or another queue. */
  WAITING,
  CLOSED,
  /** Those of other queues, for a coordinator, who gives a reason before she opens one. */
  OTHERS;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Tab of(String code) {
    return Stream.of(values()).filter(it -> it.code().equals(code)).findFirst().orElse(TEAM);
  }

  static List<Tab> of(boolean coordinator) {
    return Stream.of(values()).filter(it -> coordinator || it != OTHERS).toList();
  }
}
