package fi.perhepuu.branding;

import static fi.perhepuu.editing.forms.Field.Kind.COLOR;
import static fi.perhepuu.editing.forms.Field.Kind.LINE;
import static fi.perhepuu.editing.forms.Field.Kind.LOCALIZED_LINE;

import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Form;
import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.editing.forms.Section;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.text.LocalizedText;
import fi.perhepuu.platform.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of a brand. Its marks are files and no fields. */
final class BrandForm {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_SITE_NAME = 100;
  private static final int LONGEST_ADDRESS = 300;

  static final Form FORM =
      Form.of(
          "branding.form",
          Section.of(
              "look",
              Field.of("primary", COLOR).must(),
              Field.of("accent", COLOR).must(),
              Field.of("tint", COLOR).must(),
              Field.choice("radius", "radius").must(),
              Field.choice("fonts", "fonts").must(),
              Field.choice("scene", "scene").must(),
              Field.choice("tree", "tree").must()),
          Section.of(
              "names",
              name("shortName").must(),
              name("subName").must(),
              name("siteName").longest(LONGEST_SITE_NAME).must(),
              name("nominative").must(),
              name("genitive"),
              name("inessive"),
              name("org").longest(LONGEST_SITE_NAME).must()),
          Section.of("links", links(OwnLink.HEADER), links(OwnLink.FOOTER)));

  private BrandForm() {}

  private static Field name(String path) {
    return Field.of(path, LOCALIZED_LINE).longest(LONGEST_NAME);
  }

  private static Field links(String path) {
    return Field.group(
        path, name(OwnLink.LABEL), Field.of(OwnLink.URL, LINE).longest(LONGEST_ADDRESS));
  }

  static List<Option> options(String name, Texts texts) {
    return codes(name).stream().map(code -> option(name, code, texts)).toList();
  }

  private static List<String> codes(String name) {
    return switch (name) {
      case "radius" -> BrandReader.RADII.stream().map(String::valueOf).toList();
      case "fonts" -> BrandReader.FONTS;
      case "scene" -> BrandReader.SCENES;
      case "tree" -> BrandReader.TREES;
      default -> throw new NotFound("options");
    };
  }

  private static Option option(String name, String code, Texts texts) {
    Map<String, String> words = new LinkedHashMap<>();
    Texts.LANGUAGES.forEach(
        language -> words.put(language, texts.get(language, "branding." + name + "." + code)));
    return new Option(code, new LocalizedText(words));
  }
}
