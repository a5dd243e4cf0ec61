package fi.perhepuu.catalog;

import fi.perhepuu.catalog.hours.OpenState;
import fi.perhepuu.catalog.places.PlaceDesk;
import fi.perhepuu.catalog.places.PlaceDetail;
import fi.perhepuu.catalog.places.PlaceListView;
import fi.perhepuu.catalog.places.WeekDesk;
import fi.perhepuu.catalog.places.WeekView;
import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.catalog.services.ServiceDesk;
import fi.perhepuu.licensing.LicensedModules;
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
import java.util.List;
import java.util.stream.Stream;

/** The meeting places and their weeks. */
@Path("/pages/meeting-places")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PlacePages {

  private static final String SECTION = "meeting-places";

  @Inject LicensedModules modules;
  @Inject PlaceDesk places;
  @Inject WeekDesk weeks;
  @Inject ServiceDesk services;
  @Inject Reader reader;

  @GET
  public View all() {
    modules.require(SECTION);
    var page = new PlacesPage(places.places(), weeks.week());
    var title = reader.text("places.title");
    var head = Head.page(title, reader.text("places.lead"), SECTION, SECTION);
    return new View(
        "catalog/places",
        page,
        head.until(page.places().changesAt()).until(page.week().changesAt()));
  }

  @GET
  @Path("{slug}")
  public View place(@PathParam("slug") String slug) {
    modules.require(SECTION);
    var detail = places.place(slug);
    var page = new PlacePage(detail, services.cardsAt(detail.place().id()));
    var place = detail.place();
    var head =
        Head.page(reader.in(place.name()), reader.in(place.lead()), SECTION, SECTION, slug)
            .withJsonLd(new PlaceData(place, reader::in).json())
            .until(OpenState.firstChange(page.states()))
            .until(detail.week().changesAt());
    return new View("catalog/place", page, head);
  }

  /** All places, and what happens at them in the week. */
  public record PlacesPage(PlaceListView places, WeekView week) {}

  /** One place, and the services given there. */
  public record PlacePage(PlaceDetail detail, List<ServiceCard> services) {

    Stream<OpenState> states() {
      return Stream.concat(Stream.of(detail.open()), services.stream().map(ServiceCard::open));
    }
  }
}
