package fi.perhepuu.guidance;

import java.util.List;

/** All life situations. */
public record SituationsPage(List<LifeSituation> situations) {}
