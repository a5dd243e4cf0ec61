package fi.perhepuu.branding;

import fi.perhepuu.platform.text.SpokenTexts;
import fi.perhepuu.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The product's words as the tenant being served says them. */
@ApplicationScoped
class SiteTexts implements SpokenTexts {

  @Inject SiteProfiles profiles;
  @Inject Texts texts;

  @Override
  public String get(String language, String key) {
    var own = profiles.current().reworded(language, key);
    return own == null ? texts.get(language, key) : own;
  }
}
