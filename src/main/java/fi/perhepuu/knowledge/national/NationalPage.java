package fi.perhepuu.knowledge.national;

import java.util.List;

/** All national services in their groups. */
public record NationalPage(List<NationalGroup> groups) {}
