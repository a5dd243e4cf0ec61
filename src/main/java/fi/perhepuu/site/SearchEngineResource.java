package fi.perhepuu.site;

import fi.perhepuu.platform.cache.Cacheable;
import fi.perhepuu.platform.html.SitemapPart;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.PathWords;
import fi.perhepuu.tenancy.PublicOrigin;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Collectors;

/** What search engines ask for: which pages there are, and where they must not go. */
@Path("/")
@RequestScoped
@PermitAll
public class SearchEngineResource {

  private static final Duration KEPT = Duration.ofHours(1);

  @Inject Locality locality;
  @Inject PathWords paths;
  @Inject PublicOrigin origin;
  @Inject InstantSource clock;
  @Inject @Any Instance<SitemapPart> parts;

  @Context HttpServletRequest request;

  @GET
  @Path("sitemap.xml")
  @Produces("application/xml;charset=utf-8")
  public String sitemap() {
    keep();
    return new SitemapDocument(origin.current(), locality.languages(), paths)
        .of(parts.stream().flatMap(part -> part.addresses().stream()).toList());
  }

  @GET
  @Path("robots.txt")
  @Produces("text/plain;charset=utf-8")
  public String robots() {
    keep();
    var closed =
        locality.languages().stream()
            .map(language -> "Disallow: " + paths.path(language, "search") + "\n")
            .collect(Collectors.joining());
    return "User-agent: *\nDisallow: /poistu\n"
        + closed
        + "\nSitemap: "
        + origin.current()
        + "/sitemap.xml\n";
  }

  private void keep() {
    request.setAttribute(Cacheable.ATTRIBUTE, new Cacheable(clock.instant().plus(KEPT)));
  }
}
