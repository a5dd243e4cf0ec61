package fi.perhepuu.help.buttons;

import fi.perhepuu.licensing.LicensedModules;
import fi.perhepuu.platform.html.SitemapPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The list of help buttons and the page of each. */
@ApplicationScoped
class HelpSitemap implements SitemapPart {

  @Inject HelpButtonDesk desk;
  @Inject LicensedModules modules;

  @Override
  public List<Map<String, List<String>>> addresses() {
    List<Map<String, List<String>>> addresses = new ArrayList<>();
    if (modules.has(HelpButtonDesk.MODULE)) {
      addresses.add(Map.of("", List.of("help")));
      desk.all().forEach(button -> addresses.add(Map.of("", List.of("help", button.slug()))));
    }
    return addresses;
  }
}
