package fi.perhepuu.site;

import fi.perhepuu.branding.SiteProfile;
import fi.perhepuu.platform.html.Console;
import fi.perhepuu.platform.html.Frame;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.html.Link;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The frame around one rendering of a page of one tenant in one language. */
record SiteFrame(SiteWords words, SiteProfile profile, Head head, String language, Instant now)
    implements Frame {

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ckb");

  @Override
  public String direction() {
    return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
  }

  @Override
  public String title() {
    return new PageTitle(head, in(subName()), in(shortName()), in(siteName())).text();
  }

  @Override
  public String jsonLd() {
    return head.jsonLd() == null ? null : head.jsonLd().replace("<", "\\u003c");
  }

  @Override
  public Locality locality() {
    return profile.locality();
  }

  @Override
  public String t(String key, Object... values) {
    return words.text(profile, language, key, values);
  }

  @Override
  public String hint(String key) {
    return words.texts().has(language, key) ? t(key) : "";
  }

  @Override
  public Console.Rail rail() {
    return words.console().rail(head.section());
  }

  @Override
  public String in(LocalizedText text) {
    return text.in(language, locality().fallbacks());
  }

  @Override
  public String languageOf(LocalizedText text) {
    var other = text.languageOf(language, locality().fallbacks());
    return other.equals(language) ? null : other;
  }

  @Override
  public String path(String... segments) {
    return words.paths().path(language, segments);
  }

  @Override
  public String search(String query) {
    return path("search") + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  @Override
  public String languageName(String code) {
    return words.languageName(code);
  }

  @Override
  public String day(LocalDate date) {
    return t("site.weekday.short." + date.getDayOfWeek().getValue()) + " " + dayAndMonth(date);
  }

  private String dayAndMonth(LocalDate date) {
    return language.equals("en")
        ? date.getDayOfMonth() + " " + t("site.month.short." + date.getMonthValue())
        : date.getDayOfMonth() + "." + date.getMonthValue() + ".";
  }

  @Override
  public String date(LocalDate date) {
    return language.equals("en")
        ? dayAndMonth(date) + " " + date.getYear()
        : dayAndMonth(date) + date.getYear();
  }

  @Override
  public String time(LocalTime time) {
    var separator = language.equals("en") ? ":" : ".";
    return time.getHour() + separator + "%02d".formatted(time.getMinute());
  }

  @Override
  public LocalDate today() {
    return now.atZone(locality().zone()).toLocalDate();
  }

  @Override
  public boolean has(String module) {
    return words.modules().contains(module);
  }

  @Override
  public boolean demo() {
    return profile.facts().demo();
  }

  @Override
  public LocalizedText siteName() {
    return profile.siteName();
  }

  @Override
  public LocalizedText shortName() {
    return profile.shortName();
  }

  @Override
  public LocalizedText subName() {
    return profile.subName();
  }

  @Override
  public String name(String form) {
    return profile.facts().name(language, form);
  }

  @Override
  public String scene() {
    return profile.look().scene();
  }

  @Override
  public String tree() {
    return profile.look().tree();
  }

  @Override
  public String brandCss() {
    return profile.look().themeAddress();
  }

  @Override
  public String siteCss() {
    return asset("css/site.css");
  }

  @Override
  public String asset(String name) {
    return words.assets().apply(name);
  }

  @Override
  public String logo() {
    return profile.look().logo().address();
  }

  @Override
  public String icon() {
    return profile.look().icon().address();
  }

  @Override
  public String iconType() {
    return profile.look().icon().type();
  }

  @Override
  public List<Link> headerLinks() {
    return new Navigation(this).own(profile.look().headerLinks());
  }

  @Override
  public List<Link> footerLinks() {
    return new Navigation(this).own(profile.look().footerLinks());
  }

  @Override
  public Map<String, String> crisisPhone() {
    var phone = profile.facts().section("crisisPhone");
    var name = SiteProfile.Facts.text(phone.get("name"));
    return Map.of("name", in(name), "number", String.valueOf(phone.getOrDefault("number", "")));
  }

  @Override
  public String attribution() {
    return words.attribution(language);
  }

  @Override
  public List<Link> navigation() {
    return new Navigation(this).main();
  }

  @Override
  public List<Link> languages() {
    return new Navigation(this).languages();
  }

  @Override
  public String canonical() {
    return head.hasAddress() ? words.origin() + path(head.segments(language)) : null;
  }

  @Override
  public List<Link> alternates() {
    return new Navigation(this).alternates(words.origin());
  }
}
