package fi.perhepuu.catalog.services.areas;

import fi.perhepuu.catalog.places.PlaceView;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.LocalDate;

/**
 * A service's regular hours in another area.
 *
 * @param place the place there, or null
 * @param next the next date, or null when none is in sight
 */
public record RoundView(LocalizedText area, PlaceView place, RoundTimes times, LocalDate next) {}
