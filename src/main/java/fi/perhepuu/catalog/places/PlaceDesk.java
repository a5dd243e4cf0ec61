package fi.perhepuu.catalog.places;

import static java.util.stream.Collectors.toMap;

import fi.perhepuu.catalog.hours.Hours;
import fi.perhepuu.catalog.hours.HoursDesk;
import fi.perhepuu.catalog.hours.KindHours;
import fi.perhepuu.catalog.hours.Moment;
import fi.perhepuu.catalog.hours.Moments;
import fi.perhepuu.catalog.organizations.OrganizationDesk;
import fi.perhepuu.catalog.places.Location.Stage;
import fi.perhepuu.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Answers about places: which there are, whether they are open, what happens there. */
@ApplicationScoped
@Transactional
public class PlaceDesk {

  private static final int DATES = 3;
  private static final List<String> KINDS =
      List.of("family-centre-house", "meeting-place", "online");

  @Inject Locations locations;
  @Inject Programs programs;
  @Inject OrganizationDesk organizations;
  @Inject HoursDesk hours;
  @Inject Moments moments;

  /** Places that are open to come to, by id: one query. */
  public Map<UUID, PlaceView> places(Collection<UUID> ids) {
    var today = moments.now().today();
    return ids.isEmpty()
        ? Map.of()
        : locations.of(ids).stream()
            .filter(place -> place.stageOn(today) == Stage.OPEN)
            .map(Location::view)
            .collect(toMap(PlaceView::id, place -> place));
  }

  /** All places by kind: two queries. */
  public PlaceListView places() {
    var moment = moments.now();
    var all = locations.all();
    var open = staged(all, Stage.OPEN, moment);
    var openHours = hours.ofLocations(open.stream().map(PlaceView::id).toList());
    var cards = open.stream().map(place -> card(place, openHours, moment)).toList();
    var groups =
        Stream.concat(KINDS.stream(), Stream.of("other"))
            .map(kind -> new PlaceListView.Group(kind, ofKind(kind, cards)))
            .filter(group -> !group.places().isEmpty())
            .toList();
    return new PlaceListView(groups, staged(all, Stage.PLANNED, moment));
  }

  private static List<PlaceView> staged(List<Location> all, Stage stage, Moment moment) {
    return all.stream()
        .filter(place -> place.stageOn(moment.today()) == stage)
        .map(Location::view)
        .toList();
  }

  private static PlaceCard card(PlaceView place, Map<UUID, List<Hours>> hours, Moment moment) {
    var ways = hours.getOrDefault(place.id(), List.of());
    return new PlaceCard(place, moment.stateOfAny(ways));
  }

  private static List<PlaceCard> ofKind(String kind, List<PlaceCard> cards) {
    return cards.stream()
        .filter(
            card ->
                kind.equals("other")
                    ? !KINDS.contains(card.place().kind())
                    : kind.equals(card.place().kind()))
        .toList();
  }

  /**
   * One place with its week: four queries.
   *
   * @throws NotFound also when the place is not open yet or not any more
   */
  public PlaceDetail place(String slug) {
    var moment = moments.now();
    var place =
        locations
            .bySlug(slug)
            .filter(one -> one.stageOn(moment.today()) == Stage.OPEN)
            .map(Location::view)
            .orElseThrow(() -> new NotFound("place"));
    var placeHours = hours.ofLocations(List.of(place.id()));
    var hosts = organizations.organizations();
    var programme = programs.at(place, hosts);
    return new PlaceDetail(
        place,
        card(place, placeHours, moment).open(),
        KindHours.of(placeHours.getOrDefault(place.id(), List.of()), moment.today()),
        new WeekPlan(moment, programme).week(),
        rows(programme, moment),
        hosts.values().stream().filter(it -> place.organizations().contains(it.code())).toList());
  }

  private static List<PlaceDetail.Row> rows(List<ProgramView> programme, Moment moment) {
    return programme.stream()
        .map(program -> new PlaceDetail.Row(program, program.nextDates(moment, DATES)))
        .filter(row -> !row.nextDates().isEmpty())
        .sorted(Comparator.comparing(row -> row.nextDates().get(0)))
        .toList();
  }
}
