package fi.perhepuu.editing.forms;

import fi.perhepuu.platform.data.Fault;
import fi.perhepuu.platform.data.Flat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Fills a form with a document and with what is wrong in it. */
public final class FormFiller {

  private final Form form;
  private final List<String> languages;
  private final Function<String, List<Option>> options;
  private final Map<String, Object> values;
  private final Map<String, String> faults = new LinkedHashMap<>();
  private final Map<String, Integer> blanks;
  private final List<FormView.Complaint> complaints = new ArrayList<>();

  /**
   * @param options the values of a list of options, by its name
   * @param blanks how many empty entries more than one each group shows
   */
  public FormFiller(
      Form form,
      List<String> languages,
      Function<String, List<Option>> options,
      Map<String, Object> document,
      List<Fault> faults,
      Map<String, Integer> blanks) {
    this.form = form;
    this.languages = languages;
    this.options = options;
    this.values = Flat.of(document);
    this.blanks = blanks;
    faults.forEach(fault -> this.faults.putIfAbsent(fault.path(), fault.code()));
  }

  public FormView view() {
    List<FormView.Part> parts = new ArrayList<>();
    for (var section : form.sections()) {
      var fields = section.fields().stream().map(field -> view(field, "", form.words())).toList();
      parts.add(new FormView.Part(section.code(), fields));
    }
    // What no field of the form can show is said all the same.
    faults.forEach(
        (path, code) ->
            complaints.add(new FormView.Complaint("sisalto", form.words() + ".other", "", code)));
    return new FormView(form.words(), parts, complaints);
  }

  private FieldView view(Field field, String prefix, String words) {
    var name = prefix + field.path();
    var label = words + "." + field.path();
    var fault = complain(name, "f-" + name + suffix(field), label, "");
    return switch (field.kind()) {
      case GROUP ->
          new FieldView(
              field, name, label, List.of(), List.of(), fault, entries(field, name, label));
      case CHOICE, CHOICES, DYE ->
          new FieldView(field, name, label, List.of(), choices(field, name), fault, List.of());
      default ->
          new FieldView(
              field, name, label, inputs(field, name, label), List.of(), fault, List.of());
    };
  }

  /** A fault of the whole field leads to its first input. */
  private String suffix(Field field) {
    return field.kind().localized() ? "." + languages.get(0) : "";
  }

  private String complain(String path, String target, String label, String language) {
    var code = faults.remove(path);
    if (code != null) {
      complaints.add(new FormView.Complaint(target, label, language, code));
    }
    return code;
  }

  private List<FieldView.Input> inputs(Field field, String name, String label) {
    if (!field.kind().localized()) {
      return List.of(new FieldView.Input(name, "", text(name), null));
    }
    return languages.stream()
        .map(
            language -> {
              var inner = name + "." + language;
              var fault = complain(inner, "f-" + inner, label, language);
              return new FieldView.Input(inner, language, text(inner), fault);
            })
        .toList();
  }

  private String text(String name) {
    var value = values.get(name);
    return value == null ? "" : String.valueOf(value);
  }

  private List<FieldView.Choice> choices(Field field, String name) {
    var value = values.get(name);
    var chosen = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
    return options.apply(field.options()).stream()
        .map(option -> new FieldView.Choice(option, chosen.contains(option.value())))
        .toList();
  }

  /** The entries there are, and at least one empty one to write into. */
  private List<List<FieldView>> entries(Field group, String name, String label) {
    int filled = 0;
    for (var path : values.keySet()) {
      if (path.startsWith(name + ".")) {
        var place = path.substring(name.length() + 1).split("\\.", 2)[0];
        filled = Math.max(filled, Integer.parseInt(place) + 1);
      }
    }
    List<List<FieldView>> entries = new ArrayList<>();
    for (int i = 0; i <= filled + blanks.getOrDefault(name, 0); i++) {
      var prefix = name + "." + i + ".";
      entries.add(group.parts().stream().map(part -> view(part, prefix, label)).toList());
    }
    return entries;
  }
}
