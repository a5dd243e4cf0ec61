package fi.perhepuu.catalog.places;

import fi.perhepuu.catalog.hours.OpenState;

/** A place in a list. */
public record PlaceCard(PlaceView place, OpenState open) {}
