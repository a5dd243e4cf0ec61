package fi.perhepuu.editing.review;

import fi.perhepuu.editing.ContentKind;
import fi.perhepuu.editing.forms.Field;
import fi.perhepuu.editing.forms.Option;
import fi.perhepuu.editing.items.ItemDesk;
import fi.perhepuu.platform.data.Flat;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What families are told of a thing, field by field, for somebody who is to say whether it is so.
 */
@ApplicationScoped
class Facts {

  private static final String LIST = "list:";

  @Inject ItemDesk items;
  @Inject Locality locality;

  List<Fact> of(ContentKind kind, Map<String, Object> document) {
    var values = Flat.of(document);
    List<Fact> facts = new ArrayList<>();
    var words = kind.form().words();
    kind.form().fields().forEach(field -> add(kind, field, "", words, values, facts));
    return facts;
  }

  private void add(
      ContentKind kind,
      Field field,
      String prefix,
      String words,
      Map<String, Object> values,
      List<Fact> facts) {
    var path = prefix + field.path();
    var label = words + "." + field.path();
    if (field.kind() == Field.Kind.GROUP) {
      for (int i = 0; has(values, path + "." + i); i++) {
        var inner = path + "." + i + ".";
        field.parts().forEach(part -> add(kind, part, inner, label, values, facts));
      }
    } else if (field.kind().localized()) {
      locality
          .languages()
          .forEach(language -> put(label, language, values.get(path + "." + language), facts));
    } else {
      put(label, "", said(kind, field, values.get(path)), facts);
    }
  }

  private static boolean has(Map<String, Object> values, String path) {
    return values.keySet().stream().anyMatch(key -> key.startsWith(path + "."));
  }

  private static void put(String label, String language, Object value, List<Fact> facts) {
    if (value != null) {
      facts.add(new Fact(label, language, String.valueOf(value)));
    }
  }

  private Object said(ContentKind kind, Field field, Object value) {
    if (value instanceof List<?> many) {
      return many.stream()
          .map(one -> String.valueOf(said(kind, field, one)))
          .collect(Collectors.joining(", "));
    }
    return value == null || field.options() == null
        ? value
        : name(kind, field.options(), String.valueOf(value))
            .map(text -> text.in(locality.defaultLanguage(), locality.fallbacks()))
            .orElse(String.valueOf(value));
  }

  private Optional<LocalizedText> name(ContentKind kind, String options, String value) {
    return options.startsWith(LIST)
        ? items
            .id(options.substring(LIST.length()), value)
            .flatMap(items::item)
            .map(it -> it.name())
        : kind.options(options).stream()
            .filter(option -> option.value().equals(value))
            .map(Option::name)
            .findFirst();
  }
}
