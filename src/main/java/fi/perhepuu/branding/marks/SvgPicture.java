package fi.perhepuu.branding.marks;

import fi.perhepuu.platform.data.Faults;

/**
 * A drawing out of a drawing program, made harmless in three steps: read as strict XML and written
 * plainly, cleaned by a sanitizer that knows only shapes, and held against the same list as the
 * logos of the folders. What does something is refused and not silently cut out, because a logo
 * that lost a part is no logo.
 */
final class SvgPicture {

  private SvgPicture() {}

  static String clean(String svg) throws RefusedPicture {
    var cleaned = SvgPolicy.sanitize(new SvgReading(svg).plain());
    var faults = new Faults();
    new LogoCheck(faults, "logo").check(cleaned);
    if (faults.any()) {
      throw new RefusedPicture("svg-active", faults.all().get(0).reason());
    }
    return cleaned;
  }
}
