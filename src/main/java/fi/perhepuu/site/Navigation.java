package fi.perhepuu.site;

import fi.perhepuu.branding.OwnLink;
import fi.perhepuu.platform.html.Link;
import java.util.ArrayList;
import java.util.List;

/** The links around a page: the main sections, and the same page in other languages. */
final class Navigation {

  private final SiteFrame frame;

  Navigation(SiteFrame frame) {
    this.frame = frame;
  }

  List<Link> main() {
    List<Link> links = new ArrayList<>();
    add(links, "services", true);
    add(links, "help", frame.has("help-buttons"));
    add(links, "meeting-places", frame.has("meeting-places"));
    add(links, "tests", frame.has("self-assessment"));
    add(links, "knowledge", true);
    add(links, "national", true);
    return links;
  }

  private void add(List<Link> links, String section, boolean present) {
    if (present) {
      var label = frame.t("site.nav." + section);
      var current = section.equals(frame.head().section());
      links.add(new Link(label, frame.path(section), current, null));
    }
  }

  /** Links to the tenant's other sites; one nobody has translated says which language it is in. */
  List<Link> own(List<OwnLink> links) {
    return links.stream()
        .map(
            link ->
                new Link(frame.in(link.label()), link.url(), false, frame.languageOf(link.label())))
        .toList();
  }

  /** The same page in every language; home where the page has no address of its own. */
  List<Link> languages() {
    return alternates("");
  }

  List<Link> alternates(String origin) {
    var head = frame.head();
    return frame.locality().languages().stream()
        .map(
            language ->
                new Link(
                    frame.languageName(language),
                    origin + frame.words().paths().path(language, head.segments(language)),
                    language.equals(frame.language()),
                    language))
        .toList();
  }
}
