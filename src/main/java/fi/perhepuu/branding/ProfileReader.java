package fi.perhepuu.branding;

import fi.perhepuu.branding.color.Bark;
import fi.perhepuu.branding.color.BrandColors;
import fi.perhepuu.branding.color.FontPair;
import fi.perhepuu.branding.color.Palette;
import fi.perhepuu.branding.color.ThemeCss;
import fi.perhepuu.branding.marks.MarkDesk;
import fi.perhepuu.branding.marks.Picture;
import fi.perhepuu.platform.http.Asset;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a tenant's profile from its own tables. */
@ApplicationScoped
class ProfileReader {

  private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

  @Inject BrandRows rows;
  @Inject MarkDesk marks;

  @Transactional
  SiteProfile read() {
    return of(rows.brand(), rows.document(Document.PROFILE));
  }

  @Transactional
  SiteProfile of(Brand brand, Map<String, Object> profile) {
    var facts = new SiteProfile.Facts(profile);
    return new SiteProfile(
        locality(facts),
        SiteProfile.Facts.text(facts.content().get("siteName")),
        brand.shortName,
        brand.subName,
        facts.onPages(),
        look(brand),
        wording());
  }

  private static Locality locality(SiteProfile.Facts facts) {
    var languages = facts.section("languages");
    var standard = String.valueOf(languages.get("default"));
    var published = new java.util.ArrayList<>(List.of(standard));
    SiteProfile.Facts.words(languages.get("published")).stream()
        .filter(language -> !language.equals(standard))
        .forEach(published::add);
    var official = SiteProfile.Facts.words(languages.get("official"));
    return Locality.of(standard, published, official.isEmpty() ? published : official, FINLAND);
  }

  private SiteProfile.Look look(Brand brand) {
    var colors = BrandColors.parse(brand.primary, brand.accent, brand.tint);
    var theme =
        new ThemeCss(
                Palette.of(colors), brand.radius, FontPair.of(brand.fonts), Bark.of(brand.tree))
            .render();
    var logo = marks.find(brand.logo).orElse(Picture.NONE);
    return new SiteProfile.Look(
        brand.scene,
        brand.tree,
        theme,
        digest(theme),
        logo,
        marks.find(brand.icon).orElse(logo),
        OwnLink.of(brand.allLinks().get(OwnLink.HEADER)),
        OwnLink.of(brand.allLinks().get(OwnLink.FOOTER)));
  }

  private static String digest(String text) {
    return new Asset("x.txt", text.getBytes(StandardCharsets.UTF_8)).digest();
  }

  private Map<String, Map<String, String>> wording() {
    Map<String, Map<String, String>> wording = new HashMap<>();
    rows.overrides()
        .forEach(
            one ->
                wording
                    .computeIfAbsent(one.language(), any -> new HashMap<>())
                    .put(one.key(), one.value()));
    return wording;
  }
}
