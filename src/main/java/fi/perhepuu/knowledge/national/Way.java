package fi.perhepuu.knowledge.national;

import java.util.List;
import java.util.Locale;

/** A way to use a national service, in the few words a family needs. */
public enum Way {
  PHONE("phone", "phone", "callback"),
  CHAT("chat-circle-text", "chat"),
  FORM("note-pencil", "e-form"),
  GROUP("users-three", "group"),
  WEB("globe-simple", "web-info", "self-service");

  private final String icon;
  private final List<String> channels;

  Way(String icon, String... channels) {
    this.icon = icon;
    this.channels = List.of(channels);
  }

  public String icon() {
    return icon;
  }

  /** The last part of the text key: {@code knowledge.way.phone}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isOneOf(List<String> modelChannels) {
    return channels.stream().anyMatch(modelChannels::contains);
  }
}
