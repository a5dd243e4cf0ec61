package fi.perhepuu.knowledge.national;

import fi.perhepuu.platform.text.LocalizedText;
import java.util.Comparator;
import java.util.List;

/**
 * A service for families all over Finland, kept by somebody else on a site of its own.
 *
 * @param address the service's own site, or null
 * @param languages in which it is given, as codes
 * @param saysLanguages whether the languages may be shown; see {@link NationalReader}
 * @param audience the last part of the key {@code knowledge.audience.…}, or null for everybody
 * @param crisis help for an emergency, listed before everything else
 * @param toBeChecked something that is shown has not been verified, and the reader is told
 */
public record NationalService(
    String code,
    LocalizedText name,
    LocalizedText text,
    String domain,
    List<NationalPhone> phones,
    List<Way> ways,
    List<String> languages,
    boolean saysLanguages,
    String audience,
    List<String> themes,
    boolean crisis,
    boolean free,
    boolean toBeChecked) {

  public String address() {
    return domain == null ? null : "https://" + domain;
  }

  /** The numbers, those that answer in the reader's language first. */
  public List<NationalPhone> phonesFor(String language) {
    return phones.stream()
        .sorted(Comparator.comparing(phone -> !phone.answersIn(language)))
        .toList();
  }

  /** Ways to use it beside the numbers shown. */
  public List<Way> otherWays() {
    return phones.isEmpty() ? ways : ways.stream().filter(way -> way != Way.PHONE).toList();
  }

  /** Somebody answers only at times, and we do not repeat times we cannot keep true. */
  public boolean mayBeClosed() {
    return phones.stream().anyMatch(phone -> !phone.alwaysOpen())
        || ways.contains(Way.CHAT)
        || (phones.isEmpty() && ways.contains(Way.PHONE));
  }

  public boolean speaks(String language) {
    return languages.contains(language);
  }
}
