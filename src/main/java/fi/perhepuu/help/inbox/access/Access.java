package fi.perhepuu.help.inbox.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody may do with a request.
 *
 * @param grounds why she may read it; none: it is not there for her
 * @param reason the text of hers she reads it by, or null
 */
public record Access(Set<Ground> grounds, UUID reason) {

  /** The first of her grounds. */
  public Optional<Ground> ground() {
    return grounds.stream().findFirst();
  }

  public boolean has(Ground ground) {
    return grounds.contains(ground);
  }

  /** She is one of those whose work it is. */
  public boolean works() {
    return has(Ground.HANDLING) || has(Ground.SUBSTITUTE);
  }

  /** She takes part in it. */
  public boolean takesPart() {
    return works() || has(Ground.INVITED);
  }
}
