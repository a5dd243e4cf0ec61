package fi.perhepuu.site;

import fi.perhepuu.branding.SiteProfiles;
import fi.perhepuu.licensing.license.Attribution;
import fi.perhepuu.platform.html.Console;
import fi.perhepuu.platform.html.Frame;
import fi.perhepuu.platform.html.Frames;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.http.Assets;
import fi.perhepuu.platform.text.PathWords;
import fi.perhepuu.platform.text.Texts;
import fi.perhepuu.tenancy.CurrentTenant;
import fi.perhepuu.tenancy.PublicOrigin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** Makes frames for the tenant being served. */
@ApplicationScoped
class SiteFrames implements Frames {

  @Inject SiteProfiles profiles;
  @Inject Texts texts;
  @Inject PathWords paths;
  @Inject Assets assets;
  @Inject PublicOrigin origin;
  @Inject Attribution attribution;
  @Inject Console console;
  @Inject InstantSource clock;

  @Override
  public boolean areHere() {
    return CurrentTenant.find().isPresent();
  }

  @Override
  public Frame around(Head head, String language) {
    var profile = profiles.current();
    var spoken =
        profile.locality().speaks(language) ? language : profile.locality().defaultLanguage();
    var words =
        new SiteWords(
            texts,
            paths,
            CurrentTenant.get().modules(),
            assets::address,
            origin.current(),
            attribution::in,
            console);
    return new SiteFrame(words, profile, head, spoken, clock.instant());
  }
}
