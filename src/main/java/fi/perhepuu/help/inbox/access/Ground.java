package fi.perhepuu.help.inbox.access;

import java.util.Locale;

/** Why somebody may read a request. */
public enum Ground {
  /** It is in her queue. */
  HANDLING,
  /** It is late, and her queue sees to what is late in the other one. */
  SUBSTITUTE,
  /** A colleague has invited her. */
  INVITED,
  /** It has been offered to her queue. */
  OFFERED,
  /** She has given a reason, which is kept. */
  REASON;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
