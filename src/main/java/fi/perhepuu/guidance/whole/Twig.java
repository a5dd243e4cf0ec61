package fi.perhepuu.guidance.whole;

import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.guidance.BranchView.LeafView;
import java.util.List;

/**
 * A kind of service with the local services of it.
 *
 * @param isMany whether there are many, of which only some may be left; one is the kind's own link
 */
public record Twig(LeafView leaf, List<ServiceCard> services, boolean isMany) {

  static Twig of(LeafView leaf, List<ServiceCard> services) {
    return new Twig(leaf, services, services.size() > 1);
  }
}
