package fi.perhepuu.licensing.own;

import fi.perhepuu.licensing.words.OwnWord;
import fi.perhepuu.platform.audit.Actor;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Which release the tenant has adopted. */
@ApplicationScoped
public class AdoptedRelease {

  @Inject ModelAdoptions adoptions;
  @Inject Actor actor;
  @Inject InstantSource clock;

  /** The last it took; as long as it has taken none, the one it began with. */
  public String version() {
    var first = CurrentTenant.get().release();
    return last().map(Adoption::release).orElse(first);
  }

  /** How it came by its release; nothing as long as it has the one it began with. */
  public Optional<Adoption> last() {
    return adoptions.last().map(ModelAdoption::view);
  }

  /**
   * Takes another release instead.
   *
   * @param words the tenant's own as they were before
   */
  public void become(String release, boolean back, List<OwnWord> words) {
    int number = adoptions.last().map(last -> last.number + 1).orElse(1);
    var adoption = new ModelAdoption(number, release, version(), KeptWords.write(words));
    adoption.happened(back, actor.name(), clock.instant());
    adoptions.add(adoption);
  }
}
