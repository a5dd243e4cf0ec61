package fi.perhepuu.identity.entry;

import java.util.Optional;

/** Another way in than a password. Every bean of this type that is open is shown at the door. */
public interface OtherDoor {

  /** The address that leads there and on to {@code to}; nothing when this tenant has none. */
  Optional<String> leadingTo(String to);
}
