package fi.perhepuu.branding.console;

import fi.perhepuu.branding.color.BrandColors;
import fi.perhepuu.branding.color.Color;
import fi.perhepuu.branding.color.Contrast;
import fi.perhepuu.branding.color.ContrastPair;
import fi.perhepuu.branding.color.Correction;
import fi.perhepuu.branding.color.Palette;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether text can be told from what it stands on, with the colors as they are now.
 *
 * @param lines the six meetings an editor cares for
 * @param notes which colors gave way
 * @param accent contrast of the accent on white: it only decorates
 */
public record Meter(List<Line> lines, List<Note> notes, double accent) {

  private static final Color WHITE = new Color(255, 255, 255);
  private static final double READABLE = 4.5;

  /**
   * @param code ends the key of what meets there
   * @param night the contrast by night
   */
  public record Line(
      String code, String foreground, String background, double day, double night, double minimum) {

    public boolean holds() {
      return day >= minimum && night >= minimum;
    }
  }

  /**
   * A color that gave way.
   *
   * @param part which of the given colors
   * @param reason ends the key of why
   */
  public record Note(String part, String given, String used, double before, String reason) {}

  /** What is shown of which pair of the palette. */
  private static final Map<String, String> SHOWN =
      Map.of(
          "ink/page", "body",
          "ink-2/sky", "muted",
          "primary/sky", "link",
          "on-primary/primary", "button",
          "on-deep/primary-deep", "cloth",
          "line-strong/card", "edge");

  /** Nothing while a color cannot be understood. */
  static Optional<Meter> of(Map<String, Object> document) {
    try {
      return Optional.of(
          of(
              BrandColors.parse(
                  text(document, "primary"), text(document, "accent"), text(document, "tint"))));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static String text(Map<String, Object> document, String key) {
    return String.valueOf(document.get(key));
  }

  private static Meter of(BrandColors colors) {
    var palette = Palette.of(colors);
    var lines =
        ContrastPair.ALL.stream()
            .filter(pair -> SHOWN.containsKey(key(pair)))
            .map(pair -> line(pair, palette))
            .toList();
    var notes = palette.corrections().stream().map(Meter::note).toList();
    return new Meter(lines, notes, Contrast.between(colors.accent(), WHITE));
  }

  private static String key(ContrastPair pair) {
    return pair.foreground() + "/" + pair.background();
  }

  private static Line line(ContrastPair pair, Palette palette) {
    var foreground = palette.light().get(pair.foreground());
    var background = palette.light().get(pair.background());
    return new Line(
        SHOWN.get(key(pair)),
        foreground.hex(),
        background.hex(),
        Contrast.between(foreground, background),
        Contrast.between(
            palette.night().get(pair.foreground()), palette.night().get(pair.background())),
        pair.minimum());
  }

  /** A primary too light for white letters is told so; one too light as a link, as that. */
  private static Note note(Correction correction) {
    var code = correction.reason().code();
    double onWhite = Contrast.between(correction.given(), WHITE);
    boolean button =
        correction.reason() == Correction.Reason.TOO_LIGHT_FOR_TEXT && onWhite < READABLE;
    return new Note(
        correction.part().code(),
        correction.given().hex(),
        correction.used().hex(),
        button ? onWhite : correction.contrastBefore(),
        button ? "too-light-for-button" : code);
  }

  public boolean holds() {
    return lines.stream().allMatch(Line::holds);
  }

  public long holding() {
    return lines.stream().filter(Line::holds).count();
  }

  public Optional<Note> note(String part) {
    return notes.stream().filter(note -> note.part().equals(part)).findFirst();
  }

  /** Rounded down, so that nothing looks better than it is: {@code 4,4}. */
  public static String ratio(double contrast, String language) {
    long tenths = (long) Math.floor(contrast * 10);
    return tenths / 10 + (language.equals("en") ? "." : ",") + tenths % 10;
  }

  /** A limit as it is written in the law: {@code 4,5} and {@code 3}. */
  public static String limit(double minimum, String language) {
    return minimum == Math.rint(minimum)
        ? String.valueOf((long) minimum)
        : ratio(minimum, language);
  }
}
