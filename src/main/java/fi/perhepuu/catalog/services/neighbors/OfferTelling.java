package fi.perhepuu.catalog.services.neighbors;

import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.cache.ContentChanged;
import fi.perhepuu.platform.data.Json;
import fi.perhepuu.platform.html.Frame;
import fi.perhepuu.platform.html.Frames;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.jobs.Nightly;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Tells the neighbors which types of service are published here. The night makes up for what has
 * changed without a publication: a name, a module that is no longer licensed.
 */
@ApplicationScoped
class OfferTelling implements Nightly {

  private static final String MODULE = "service-menu";

  @Inject Offers offers;
  @Inject LicensedModules modules;
  @Inject Locality locality;
  @Inject @Any Instance<Frames> frames;

  void published(@Observes ContentChanged changed) {
    tell();
  }

  @Override
  public String kind() {
    return "offers";
  }

  @Override
  public void run(UUID night) {
    tell();
  }

  private void tell() {
    if (modules.has(MODULE)) {
      Map<String, String> names = new LinkedHashMap<>();
      locality.languages().forEach(it -> names.put(it, frame(it).name("nominative")));
      offers.tell(Json.write(names), Json.write(locality.languages()));
    } else {
      offers.takeBack();
    }
  }

  private Frame frame(String language) {
    var here = frames.stream().filter(Frames::areHere).findFirst().orElseThrow();
    return here.around(Head.console("", "home"), language);
  }
}
