package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.hours.OpenState;
import fi.perhepuu.catalog.organizations.OrganizationView;
import fi.perhepuu.catalog.places.PlaceView;
import fi.perhepuu.catalog.services.areas.ServiceArea;
import fi.perhepuu.catalog.terms.AgeSpan;
import fi.perhepuu.catalog.terms.Channel;
import fi.perhepuu.platform.text.LocalizedText;
import java.util.List;
import java.util.UUID;

/**
 * A local service in a list.
 *
 * @param type code of its service type in the model
 * @param dye the dye of its branch
 * @param place null when it has none that is open
 * @param areas where it is given; everywhere when empty
 * @param sensitive its page is one that nobody else should find in the browser
 * @param ofCounty published by the county for all its municipalities
 */
public record ServiceCard(
    UUID id,
    String slug,
    LocalizedText name,
    LocalizedText summary,
    String type,
    String dye,
    AgeSpan ages,
    List<Channel> channels,
    List<String> languages,
    OpenState open,
    OrganizationView organization,
    boolean remoteFirst,
    PlaceView place,
    List<ServiceArea> areas,
    boolean sensitive,
    boolean ofCounty) {

  /** The same at another moment. */
  public ServiceCard with(OpenState now) {
    return new ServiceCard(
        id,
        slug,
        name,
        summary,
        type,
        dye,
        ages,
        channels,
        languages,
        now,
        organization,
        remoteFirst,
        place,
        areas,
        sensitive,
        ofCounty);
  }
}
