package fi.perhepuu.site;

import fi.perhepuu.branding.SiteProfile;
import fi.perhepuu.branding.SiteProfiles;
import fi.perhepuu.platform.html.RequestLanguage;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The words a page needs before its frame is made: its title and its description. */
@RequestScoped
class PageWords {

  @Inject SiteProfiles profiles;
  @Inject Texts texts;
  @Inject RequestLanguage language;

  String of(String key, Object... values) {
    return new Wording(texts, profiles.current()).text(language(), key, values);
  }

  String in(LocalizedText text) {
    return text.in(language(), profiles.current().locality().fallbacks());
  }

  /** A form of the tenant's name; see {@link SiteProfile.Facts#name}. */
  String name(String form) {
    return profiles.current().facts().name(language(), form);
  }

  /** The language of the page: of the address, or the tenant's own when the address names none. */
  String language() {
    var locality = profiles.current().locality();
    return locality.speaks(language.get()) ? language.get() : locality.defaultLanguage();
  }

  LocalizedText siteName() {
    return profiles.current().siteName();
  }

  LocalizedText crisisPhoneName() {
    return SiteProfile.Facts.text(profiles.current().facts().section("crisisPhone").get("name"));
  }
}
