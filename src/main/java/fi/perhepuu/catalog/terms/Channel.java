package fi.perhepuu.catalog.terms;

import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.platform.text.LocalizedText;

/** A way to use a service, one of the model's channels. */
public record Channel(String code, LocalizedText name, boolean digital) {

  public static Channel of(ModelNode node) {
    return new Channel(node.code(), node.name(), node.flag("digital"));
  }

  /** Without leaving home. */
  public boolean isRemote() {
    return digital || code.equals("phone") || code.equals("callback");
  }

  /** The kind of hours that tell when it works, or empty when it has no hours of its own. */
  public String hours() {
    return switch (code) {
      case "phone", "callback" -> "phone";
      case "chat" -> "chat";
      case "in-person", "home-visit", "video" -> "visit";
      case "drop-in", "group" -> "drop-in";
      default -> "";
    };
  }

  public String icon() {
    return switch (code) {
      case "in-person" -> "map-pin";
      case "home-visit" -> "house";
      case "phone" -> "phone";
      case "callback" -> "phone-call";
      case "chat" -> "chat-circle-text";
      case "video" -> "video-camera";
      case "e-form" -> "note-pencil";
      case "e-booking" -> "calendar-check";
      case "group" -> "users-three";
      case "drop-in" -> "door-open";
      case "outreach" -> "person-simple-walk";
      case "self-service" -> "list-checks";
      default -> "globe-simple";
    };
  }
}
