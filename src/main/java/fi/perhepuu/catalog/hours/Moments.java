package fi.perhepuu.catalog.hours;

import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** Gives the moment of a request, in the time zone of its tenant. */
@ApplicationScoped
public class Moments {

  @Inject InstantSource clock;
  @Inject Holidays holidays;
  @Inject Locality locality;

  public Moment now() {
    return new Moment(clock.instant(), locality.zone(), holidays);
  }
}
