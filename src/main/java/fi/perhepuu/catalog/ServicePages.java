package fi.perhepuu.catalog;

import fi.perhepuu.catalog.services.ServiceDesk;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.View;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The page of one local service. */
@Path("/pages/services/{slug}")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ServicePages {

  private static final String SECTION = "services";

  @Inject ServiceDesk services;
  @Inject Reader reader;

  @GET
  public View service(@PathParam("slug") String slug) {
    var page = services.service(slug);
    var card = page.card();
    var head =
        Head.page(reader.in(card.name()), reader.in(card.summary()), SECTION, SECTION, slug)
            .withJsonLd(new ServiceData(page, reader::in).json())
            .until(page.changesAt());
    return new View("catalog/service", page, card.sensitive() ? head.asSensitive() : head);
  }
}
