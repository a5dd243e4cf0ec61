package fi.perhepuu.editing;

import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Gives new things the codes by which others refer to them. */
@ApplicationScoped
class NewCodes {

  private static final int MOST_ALIKE = 1_000;

  /** Where a new thing's form stands, among the addresses of things. */
  private static final String NEW = "uusi";

  @Inject ItemDesk items;
  @Inject Locality locality;

  /** The code the document asks for, or one made of its name; with a number if it is taken. */
  String of(ContentKind kind, Map<String, Object> document) {
    var asked = document.get("code");
    var named = Slug.of(asked == null ? name(document) : String.valueOf(asked));
    var wished = named.isEmpty() ? kind.list() : named;
    var code = wished;
    for (int number = 2; isTaken(kind, code); number++) {
      if (number > MOST_ALIKE) {
        throw new IllegalStateException("Too many codes like " + wished);
      }
      code = wished + "-" + number;
    }
    return code;
  }

  private boolean isTaken(ContentKind kind, String code) {
    return NEW.equals(code) || items.id(kind.list(), code).isPresent();
  }

  private String name(Map<String, Object> document) {
    var named =
        Stream.of("name", "title", "label")
            .map(document::get)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (!(named instanceof Map<?, ?> names) || names.isEmpty()) {
      return "";
    }
    var own = names.get(locality.defaultLanguage());
    return String.valueOf(own == null ? names.values().iterator().next() : own);
  }
}
