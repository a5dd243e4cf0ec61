package fi.perhepuu.operator;

import fi.perhepuu.platform.html.Frame;
import fi.perhepuu.platform.html.Frames;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.http.Assets;
import fi.perhepuu.platform.text.Texts;
import fi.perhepuu.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** Makes frames for the console. */
@ApplicationScoped
class OperatorFrames implements Frames {

  @Inject Texts texts;
  @Inject Assets assets;
  @Inject OperatorLook look;
  @Inject InstantSource clock;

  @Override
  public boolean areHere() {
    return CurrentTenant.find().isEmpty();
  }

  @Override
  public Frame around(Head head, String language) {
    var spoken = Texts.LANGUAGES.contains(language) ? language : Texts.LANGUAGES.get(0);
    return new OperatorFrame(head, spoken, texts, assets, look.address(), clock.instant());
  }
}
