package fi.perhepuu.site;

import fi.perhepuu.knowledge.national.NationalServices;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.html.View;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;

/**
 * The numbers to call right away. It is made of the model and the tenant's profile only, which are
 * in memory: it must answer while the database does not.
 */
@Path("/pages/crisis")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class CrisisPages {

  private static final String EMERGENCY = "emergency-112";
  private static final String CHILD_LINE = "mll-child-line";

  @Inject NationalServices national;
  @Inject RequestLanguage language;
  @Inject PageWords words;

  @GET
  public View crisis() {
    var description = words.of("crisis.description", words.in(words.crisisPhoneName()));
    var head = Head.page(words.of("crisis.title"), description, "", "crisis");
    return new View("site/crisis", new CrisisPage(lines()), head);
  }

  // The emergency number has a box of its own on the page.
  private List<CrisisLine> lines() {
    var child = national.find(CHILD_LINE).stream();
    return Stream.concat(national.crisisLines().stream(), child)
        .filter(service -> !service.code().equals(EMERGENCY))
        .distinct()
        .flatMap(service -> CrisisLine.of(service, language.get()))
        .toList();
  }

  /** The lines one can call, besides 112 and the tenant's own. */
  public record CrisisPage(List<CrisisLine> lines) {}
}
