package fi.perhepuu.branding;

import fi.perhepuu.branding.color.BrandColors;
import fi.perhepuu.branding.color.Palette;
import fi.perhepuu.branding.marks.LogoCheck;
import fi.perhepuu.platform.data.Entry;
import fi.perhepuu.platform.folder.Folder;

/** Holds a brand against what a page needs: colors that can be read, a mark that does nothing. */
final class BrandCheck {

  private BrandCheck() {}

  /** The derivation corrects weak colors; what it cannot mend is a fault. */
  static void colors(Entry entry, Brand brand) {
    var colors = BrandColors.parse(brand.primary, brand.accent, brand.tint);
    Palette.of(colors)
        .failures()
        .forEach(pair -> entry.fault("primary", "contrast", "not enough contrast: " + pair));
  }

  static void logo(Folder folder, String file, String svg) {
    if (!svg.isEmpty()) {
      new LogoCheck(folder.faults(), "tenants/" + folder.name() + "/" + file).check(svg);
    }
  }
}
