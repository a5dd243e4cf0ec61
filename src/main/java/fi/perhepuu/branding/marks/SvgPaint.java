package fi.perhepuu.branding.marks;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a shape is painted, as drawing programs write it into a {@code style} attribute. The site's
 * policy lets no style through, so each property becomes the attribute of the same name.
 */
final class SvgPaint {

  static final Set<String> PROPERTIES =
      Set.of(
          "fill",
          "fill-opacity",
          "fill-rule",
          "stroke",
          "stroke-width",
          "stroke-opacity",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-miterlimit",
          "stroke-dasharray",
          "stroke-dashoffset",
          "opacity",
          "clip-path",
          "clip-rule",
          "stop-color",
          "stop-opacity");

  private static final Pattern LEADS_OUT =
      Pattern.compile("(?i)url\\s*\\((?!\\s*['\"]?#)|@import|expression\\s*\\(|\\\\");

  private SvgPaint() {}

  /** The properties of a style that paint; what does not paint is left out. */
  static Map<String, String> of(String style) throws RefusedPicture {
    if (leadsOut(style)) {
      throw new RefusedPicture("svg-link", "a style that leads out");
    }
    Map<String, String> paint = new LinkedHashMap<>();
    for (var declaration : style.split(";")) {
      var parts = declaration.split(":", 2);
      var property = parts[0].strip().toLowerCase(Locale.ROOT);
      if (parts.length == 2 && PROPERTIES.contains(property)) {
        paint.put(property, parts[1].strip());
      }
    }
    return paint;
  }

  /** Whether a value would fetch something, or hides what it does. */
  static boolean leadsOut(String value) {
    return LEADS_OUT.matcher(value).find();
  }
}
