package fi.perhepuu.catalog.places;

import fi.perhepuu.catalog.hours.Moments;
import fi.perhepuu.catalog.organizations.OrganizationDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

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
    var moment = moments.now();
    var open =
        locations.all().stream()
            .filter(place -> place.stageOn(moment.today()) == Location.Stage.OPEN)
            .map(Location::view)
            .toList();
    return new WeekPlan(moment, programs.at(open, organizations.organizations())).week();
  }
}
