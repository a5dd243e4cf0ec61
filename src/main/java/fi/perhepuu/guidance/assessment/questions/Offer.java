package fi.perhepuu.guidance.assessment.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something a result leads to.
 *
 * @param code of a service type or an article
 * @param because the questions whose answers lead to it; none when it is the answers as a whole
 */
public record Offer(String code, Set<String> because) {

  /** The first offer of each code; what it is for is said of the strongest reason. */
  static List<Offer> distinct(List<Offer> offers) {
    return List.copyOf(
        offers.stream()
            .collect(
                Collectors.toMap(
                    Offer::code, offer -> offer, (first, other) -> first, LinkedHashMap::new))
            .values());
  }
}
