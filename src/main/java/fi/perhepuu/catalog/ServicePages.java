package fi.perhepuu.catalog;

import fi.perhepuu.catalog.menu.IndexDesk;
import fi.perhepuu.catalog.menu.MenuDesk;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

/** The service menu: the way in, the index, themes, types and each local service. */
@Path("/pages/services")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ServicePages {

  private static final String SECTION = "services";

  /** Neighbors do not tell each other when they publish; their links may be so old. */
  private static final Duration NEIGHBORS_HOLD = Duration.ofHours(1);

  @Inject MenuDesk menu;
  @Inject IndexDesk index;
  @Inject ServiceDesk services;
  @Inject Reader reader;
  @Inject InstantSource clock;

  @GET
  public View all() {
    var page = menu.menu();
    var title = reader.text("catalog.menu.title");
    var head = Head.page(title, reader.text("catalog.menu.lead"), SECTION, SECTION);
    return new View("catalog/menu", page, head.until(page.changesAt()));
  }

  @GET
  @Path("a-z")
  public View index() {
    var title = reader.text("catalog.index.title");
    var head = Head.page(title, reader.text("catalog.index.lead"), SECTION, SECTION, "a-z");
    return new View("catalog/index", index.index(reader.language()), head);
  }

  /** A sensitive theme has no page of its own; its situation has the help. */
  @GET
  @Path("theme/{slug}")
  public Response theme(@PathParam("slug") String slug) {
    var page = menu.theme(slug, reader.language());
    if (page.sensitive()) {
      var situation = reader.address(page.address().get(reader.language()));
      return Response.status(Response.Status.MOVED_PERMANENTLY).location(situation).build();
    }
    var head =
        Head.page(reader.in(page.name()), reader.in(page.lead()), SECTION, page.address())
            .until(page.changesAt());
    return Response.ok(new View("catalog/theme", page, head)).build();
  }

  @GET
  @Path("type/{slug}")
  public Response type(@PathParam("slug") String slug) {
    var instead = menu.insteadOfType(slug, reader.language()).map(reader::address);
    return instead.isPresent() ? moved(instead.get()) : Response.ok(typePage(slug)).build();
  }

  /** A tenant may go back to the release before: nobody remembers it for long. */
  private static Response moved(URI address) {
    return Response.status(Response.Status.MOVED_PERMANENTLY)
        .location(address)
        .header("Cache-Control", "no-cache")
        .build();
  }

  private View typePage(String slug) {
    var page = menu.type(slug, reader.language());
    var type = page.type();
    var head =
        Head.page(reader.in(type.name()), reader.in(type.text()), SECTION, page.address())
            .until(page.changesAt())
            .until(page.elsewhere() == null ? null : clock.instant().plus(NEIGHBORS_HOLD));
    return new View("catalog/type", page, type.sensitive() ? head.asSensitive() : head);
  }

  @GET
  @Path("{slug}")
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
