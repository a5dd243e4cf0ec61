package fi.perhepuu.catalog.places;

import fi.perhepuu.catalog.hours.Moments;
import fi.perhepuu.catalog.organizations.OrganizationDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Answers what happens at the meeting places in the days to come. */
@ApplicationScoped
@Transactional
public class WeekDesk {

  @Inject Locations locations;
  @Inject Programs programs;
  @Inject OrganizationDesk organizations;
  @Inject Moments moments;

  /** The week today is in, or the next one when nothing is left of it: three queries. */
  public WeekView week() {
    return new WeekPlan(moments.now(), programs()).week();
  }

  /** Everything in the timetables of places that are open, of all seasons: three queries. */
  public List<ProgramView> programs() {
    var today = moments.now().today();
    var open =
        locations.all().stream()
            .filter(place -> place.stageOn(today) == Location.Stage.OPEN)
            .map(Location::view)
            .toList();
    return programs.at(open, organizations.organizations());
  }
}
