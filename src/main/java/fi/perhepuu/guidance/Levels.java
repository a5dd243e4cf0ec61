package fi.perhepuu.guidance;

import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.guidance.GuidancePage.Level;
import fi.perhepuu.licensing.ModelRelease;
import java.util.List;

/** Sorts services by how much support they give: what is for every family comes first. */
record Levels(ModelRelease release) {

  List<Level> of(List<ServiceCard> cards) {
    return release.all("support-levels").stream()
        .map(
            level ->
                new Level(
                    level.code(),
                    level.localized("family"),
                    cards.stream().filter(card -> isOf(level.code(), card)).toList()))
        .filter(level -> !level.services().isEmpty())
        .toList();
  }

  private boolean isOf(String level, ServiceCard card) {
    return release.get("service-types", card.type()).string("level").orElse("").equals(level);
  }
}
