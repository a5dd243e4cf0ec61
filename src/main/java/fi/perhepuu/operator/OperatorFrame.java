package fi.perhepuu.operator;

import fi.perhepuu.platform.html.Console;
import fi.perhepuu.platform.html.Frame;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.Link;
import fi.perhepuu.platform.http.Assets;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/**
 * The frame around a page of the console. It has the product's words and no tenant's: what a frame
 * says of a tenant is empty here.
 */
record OperatorFrame(
    Head head, String language, Texts texts, Assets assets, String brandCss, Instant now)
    implements Frame {

  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
  private static final String PRODUCT = "Perhepuu";

  @Override
  public String direction() {
    return "ltr";
  }

  @Override
  public Locality locality() {
    return Locality.of(language, Texts.LANGUAGES, ZONE);
  }

  @Override
  public String title() {
    return head.title() + " – " + PRODUCT;
  }

  @Override
  public String jsonLd() {
    return null;
  }

  @Override
  public String t(String key, Object... values) {
    var text = texts.get(language, key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  @Override
  public String hint(String key) {
    return texts.has(language, key) ? t(key) : "";
  }

  /** The rooms of the operator's console. */
  @Override
  public Console.Rail rail() {
    return new Console.Rail(
        List.of(
            stop("operations.tenants.title", "buildings", "/", "tenants"),
            stop("operations.releases.title", "git-branch", "/mallit", "releases"),
            stop("operations.proposals.title", "note-pencil", "/ehdotukset", "proposals"),
            stop("operations.jobs.title", "clock-countdown", "/tyot", "jobs"),
            stop("operations.mail.nav", "envelope-simple", "/posti", "mail")),
        "");
  }

  private Console.Stop stop(String key, String icon, String href, String section) {
    return new Console.Stop(key, icon, href, section.equals(head.section()), 0);
  }

  @Override
  public String in(LocalizedText text) {
    return text.in(language, Texts.LANGUAGES);
  }

  @Override
  public String languageOf(LocalizedText text) {
    return null;
  }

  @Override
  public String path(String... segments) {
    return "/";
  }

  @Override
  public String search(String words) {
    return "/";
  }

  @Override
  public String languageName(String code) {
    return texts.get(language, "site.language." + code);
  }

  @Override
  public String day(LocalDate date) {
    return date(date);
  }

  @Override
  public String date(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("d.M.yyyy"));
  }

  @Override
  public String time(LocalTime time) {
    return time.format(DateTimeFormatter.ofPattern("HH:mm"));
  }

  @Override
  public LocalDate today() {
    return now.atZone(ZONE).toLocalDate();
  }

  @Override
  public boolean has(String module) {
    return false;
  }

  @Override
  public boolean demo() {
    return false;
  }

  @Override
  public LocalizedText siteName() {
    return LocalizedText.EMPTY;
  }

  @Override
  public LocalizedText shortName() {
    return LocalizedText.EMPTY;
  }

  @Override
  public LocalizedText subName() {
    return LocalizedText.EMPTY;
  }

  @Override
  public String name(String form) {
    return PRODUCT;
  }

  @Override
  public String scene() {
    return "";
  }

  @Override
  public String tree() {
    return "";
  }

  @Override
  public String siteCss() {
    return asset("css/site.css");
  }

  @Override
  public String asset(String name) {
    return assets.address(name);
  }

  @Override
  public String logo() {
    return "";
  }

  @Override
  public Map<String, String> crisisPhone() {
    return Map.of();
  }

  @Override
  public String attribution() {
    return "";
  }

  @Override
  public List<Link> navigation() {
    return List.of();
  }

  @Override
  public List<Link> languages() {
    return List.of();
  }

  @Override
  public String canonical() {
    return null;
  }

  @Override
  public List<Link> alternates() {
    return List.of();
  }
}
