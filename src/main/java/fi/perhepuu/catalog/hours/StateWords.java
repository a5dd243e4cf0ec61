package fi.perhepuu.catalog.hours;

import fi.perhepuu.platform.html.Frame;

/**
 * An open state in the reader's words: {@code Auki nyt, 15.00 asti}, {@code Aukeaa huomenna 8.00}.
 */
public record StateWords(Frame frame, OpenState state) {

  public String text() {
    return switch (state.status()) {
      case ALWAYS -> frame.t("catalog.open.always");
      case OPEN -> frame.t("catalog.open.now", closes());
      case CLOSING -> frame.t("catalog.open.closing", closes());
      case CLOSED -> closed();
      case UNKNOWN -> "";
    };
  }

  /** {@code ok}, {@code warn} or {@code no}: the color beside the words. */
  public String tone() {
    return switch (state.status()) {
      case ALWAYS, OPEN -> "ok";
      case CLOSING -> "warn";
      case CLOSED, UNKNOWN -> "no";
    };
  }

  public String icon() {
    return state.isOpen() ? "clock" : "moon";
  }

  private String closes() {
    return new HourWords(frame).end(state.time());
  }

  private String closed() {
    var opens = state.day() == null ? frame.t("catalog.open.closed") : opens();
    return state.holiday() ? frame.t("catalog.open.holiday", opens) : opens;
  }

  private String opens() {
    var time = frame.time(state.time());
    if (state.day().equals(frame.today())) {
      return frame.t("catalog.open.today", time);
    }
    return state.day().equals(frame.today().plusDays(1))
        ? frame.t("catalog.open.tomorrow", time)
        : frame.t("catalog.open.later", frame.day(state.day()), time);
  }
}
