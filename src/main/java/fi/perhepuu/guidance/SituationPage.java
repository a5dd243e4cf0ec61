package fi.perhepuu.guidance;

import fi.perhepuu.catalog.services.TypeLinks;
import fi.perhepuu.knowledge.national.CrisisNotice;
import fi.perhepuu.knowledge.national.NationalService;
import fi.perhepuu.platform.html.Frame;

/**
 * One life situation.
 *
 * @param crisis null when the situation needs no notice
 * @param safety null unless the page is the one for fear and violence at home
 */
public record SituationPage(
    LifeSituation situation, GuidancePage help, CrisisNotice crisis, Safety safety) {

  /** Who answers at any hour, and the addresses of shelter and of help for who uses violence. */
  public record Safety(NationalService line, NationalService childLine, TypeLinks links) {

    public String shelter(Frame frame) {
      return frame.path(links.segments("shelter", frame.language()));
    }

    public String violenceWork(Frame frame) {
      return frame.path(links.segments("violence-work", frame.language()));
    }
  }
}
