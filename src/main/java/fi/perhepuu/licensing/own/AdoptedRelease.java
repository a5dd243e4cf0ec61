package fi.perhepuu.licensing.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which release the tenant has adopted. */
@ApplicationScoped
public class AdoptedRelease {

  @Inject ModelAdoptions adoptions;

  /**
   * @param first what it began with, as long as it has adopted nothing since
   */
  public String version(String first) {
    return adoptions.last().map(adoption -> adoption.release).orElse(first);
  }
}
