package fi.perhepuu.site;

import fi.perhepuu.branding.SiteProfile;
import fi.perhepuu.branding.marks.Picture;
import fi.perhepuu.platform.html.Console;
import fi.perhepuu.platform.html.Head;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Frames of an invented municipality, as a test wants them. */
record MadeFrame(List<String> languages, Set<String> modules) {

  private static final Instant NIGHT = Instant.parse("2026-11-23T00:14:00Z");

  static MadeFrame speaking(String... languages) {
    return new MadeFrame(
        List.of(languages), Set.of("help-buttons", "meeting-places", "self-assessment"));
  }

  MadeFrame licensed(String... codes) {
    return new MadeFrame(languages, Set.of(codes));
  }

  SiteFrame around(Head head) {
    return around(head, languages.get(0));
  }

  SiteFrame around(Head head, String language) {
    var texts = new WrittenTexts();
    var words =
        new SiteWords(
            texts,
            texts.paths(),
            modules,
            name -> "/assets/" + name,
            "https://mallila.test",
            spoken -> "Perustuu Mallilan malliin",
            section -> new Console.Rail(List.of(), ""));
    return new SiteFrame(words, profile(), head, language, NIGHT);
  }

  private SiteProfile profile() {
    var locality = Locality.of(languages.get(0), languages, ZoneId.of("Europe/Helsinki"));
    return new SiteProfile(
        locality,
        new LocalizedText(Map.of("fi", "Mallilan perhekeskus", "sv", "Mallby familjecenter")),
        new LocalizedText(Map.of("fi", "Mallila", "sv", "Mallby")),
        new LocalizedText(Map.of("fi", "Perhekeskus", "sv", "Familjecentret")),
        new SiteProfile.Facts(Map.of()),
        new SiteProfile.Look(
            "harju", "birch", "", "t", Picture.NONE, Picture.NONE, List.of(), List.of()),
        Map.of("fi", Map.of("footer.who", "Mallilan väki")));
  }
}
