package fi.perhepuu.catalog.menu;

import fi.perhepuu.catalog.services.provision.Provision;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;

/** The index of the menu from A on: local services, and what others organize. */
public record IndexView(List<String> letters, List<Section> sections) {

  /** What stands under one letter. */
  public record Section(String letter, List<Entry> entries) {}

  /**
   * One line.
   *
   * @param organizer who provides it; empty for a type without a local service
   * @param provision who organizes it; null for a local service
   */
  public record Entry(
      LocalizedText name, LocalizedText organizer, Provision provision, List<String> address) {

    public String[] segments() {
      return address.toArray(String[]::new);
    }
  }

  public boolean has(String letter) {
    return sections.stream().anyMatch(section -> section.letter().equals(letter));
  }
}
