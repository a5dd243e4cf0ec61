package fi.perhepuu.platform.audit;

import java.util.Optional;
import java.util.UUID;

/** Who is acting. Whoever knows the signed-in person implements it. */
public interface Actor {

  /** Nothing when the deployment itself acts. */
  Optional<UUID> account();

  String name();
}
