package fi.perhepuu.catalog.services;

import fi.perhepuu.catalog.asking.AskButton;
import fi.perhepuu.catalog.hours.KindHours;
import fi.perhepuu.catalog.hours.OpenState;
import fi.perhepuu.catalog.reading.Reading;
import fi.perhepuu.catalog.services.areas.RoundView;
import fi.perhepuu.catalog.terms.TypeView;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Everything on the page of a service.
 *
 * @param hours all hours by kind, without those that have ended
 * @param website shown on its own, or null when it is a way's target or there is none
 * @param cost the service's own words, else the model's
 * @param waiting null when nobody has told
 * @param buttons the help buttons that lead here or are about such services
 * @param providerName the provider's type in words: wellbeing services county, parish
 * @param readings articles about such services
 * @param crisis where to get help at once; empty on pages that need no such notice
 */
public record ServiceView(
    ServiceCard card,
    TypeView type,
    List<Way> ways,
    List<KindHours> hours,
    String website,
    LocalizedText cost,
    Waiting waiting,
    List<RoundView> rounds,
    List<AskButton> buttons,
    LocalizedText providerName,
    LocalizedText crisis,
    List<Reading> readings,
    Check check,
    List<ServiceCard> related) {

  /** How long one waits, told on a day. */
  public record Waiting(int weeks, LocalDate asOf) {

    private static final int LONG = 4;

    /** So long that something to do meanwhile is worth telling. */
    public boolean isLong() {
      return weeks > LONG;
    }
  }

  /**
   * Who has checked the facts and when.
   *
   * @param late so long past its review that families are told (R10)
   */
  public record Check(LocalDate on, LocalizedText by, boolean late) {}

  /** When something on the page changes by itself, or null. */
  public Instant changesAt() {
    return OpenState.firstChange(
        Stream.concat(Stream.of(card.open()), ways.stream().map(Way::open)));
  }

  /** Whether the provider's type adds anything to its name: most counties are called counties. */
  public boolean tellsProvider(String organization, String provider) {
    return !organization.toLowerCase(Locale.ROOT).contains(provider.toLowerCase(Locale.ROOT));
  }

  public String websiteHost() {
    return Way.hostOf(website);
  }

  /** Whether another service is given at the same place. */
  public boolean isAt(ServiceCard other) {
    return card.place() != null
        && other.place() != null
        && card.place().id().equals(other.place().id());
  }
}
