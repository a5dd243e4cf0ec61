package fi.perhepuu.architecture;

import static fi.perhepuu.architecture.TextFile.LANGUAGES;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The product's words: all of them in three languages, all of them used, none of them loud. */
class TextsTest {

  private static final Pattern PLACE = Pattern.compile("\\{[0-9]+}");

  private static final Pattern OVERRIDE = Pattern.compile("(?m)^([a-z][\\w.-]*):");

  @Test
  void everyAreaSpeaksEveryLanguage() {
    var findings = new Findings("Write the text in fi, sv and en.");
    var keys = new TreeMap<String, Set<String>>();
    var files = TextFile.all();
    files.forEach(
        file ->
            keys.computeIfAbsent(file.area(), area -> new TreeSet<>())
                .addAll(file.texts().keySet()));
    for (var area : keys.keySet()) {
      for (var language : LANGUAGES) {
        var name = area + "_" + language;
        var file =
            files.stream().filter(it -> it.file().name().equals(name + ".properties")).findAny();
        var missing = new TreeSet<>(keys.get(area));
        file.ifPresent(it -> missing.removeAll(it.texts().keySet()));
        missing.forEach(key -> findings.add(name, "lacks " + key));
      }
    }
    findings.none();
  }

  /**
   * Which form of a name a language needs differs, so {0} here may be {1} there; none is a slip.
   */
  @Test
  void aTextTakesSomethingInInEveryLanguageOrInNone() {
    var findings = new Findings("What goes into {0} goes into the text in every language.");
    Map<String, Boolean> first = new HashMap<>();
    for (var file : TextFile.all()) {
      file.texts()
          .forEach(
              (key, text) -> {
                boolean open = PLACE.matcher(text).find();
                var other = first.putIfAbsent(key, open);
                findings.addIf(other != null && other != open, file.file().name(), key);
              });
    }
    findings.none();
  }

  @Test
  void theListOfAreasEqualsTheFolder() {
    var findings = new Findings("texts/areas.txt names each area that has texts, once.");
    var listed = TextFile.listed();
    var present =
        TextFile.all().stream().map(TextFile::area).collect(Collectors.toCollection(TreeSet::new));
    findings.addIf(listed.size() != Set.copyOf(listed).size(), "areas.txt", "names an area twice");
    listed.stream()
        .filter(area -> !present.contains(area))
        .forEach(area -> findings.add("areas.txt", area + " has no texts"));
    present.stream()
        .filter(area -> !listed.contains(area))
        .forEach(area -> findings.add("areas.txt", "lacks " + area));
    TextFile.all().stream()
        .filter(file -> !LANGUAGES.contains(file.language()))
        .forEach(file -> findings.add(file.file().name(), "is in no language of the product"));
    findings.none();
  }

  @Test
  void aKeyIsWrittenOnce() {
    var findings = new Findings("The later text would silently replace the earlier one.");
    for (var language : LANGUAGES) {
      Set<String> seen = new HashSet<>();
      TextFile.all().stream()
          .filter(file -> file.language().equals(language))
          .forEach(
              file ->
                  TextFile.entries(file.file()).stream()
                      .map(line -> line.split("=", 2)[0].strip())
                      .filter(key -> !seen.add(key))
                      .forEach(key -> findings.add(file.file().name(), key + " stands twice")));
    }
    findings.none();
  }

  @Test
  void everyTextSaysSomethingCalmly() {
    var findings = new Findings("A text is there to be read, without exclamation marks.");
    for (var file : TextFile.all()) {
      file.texts()
          .forEach(
              (key, text) ->
                  findings.addIf(
                      text.isBlank() || text.contains("!"), file.file().name(), key + "=" + text));
    }
    findings.none();
  }

  @Test
  void theModelAndTheTenantsSpeakCalmlyToo() {
    var findings = new Findings("No exclamation marks towards families.");
    var loud = Pattern.compile("!(?!\\[)");
    Stream.of("src/main/resources/model", "tenants")
        .flatMap(folder -> SourceFile.below(folder, ".yaml", ".md").stream())
        .forEach(
            file ->
                loud.matcher(file.text())
                    .results()
                    .forEach(it -> findings.add(file.at(it.start()), "!")));
    findings.none();
  }

  @Test
  void everyKeyAskedForExists() {
    var findings = new Findings("Write the text, or mend the key.");
    var keys = TextFile.keys();
    for (var use : TextUse.all()) {
      findings.addIf(keys.stream().noneMatch(use::means), use.where(), use.toString());
    }
    findings.none();
  }

  @Test
  void everyTextIsUsed() {
    var findings = new Findings("Nobody shows this text: remove it.");
    List<TextUse> uses = TextUse.all();
    TextFile.keys().stream()
        .filter(key -> !key.startsWith("path.") && uses.stream().noneMatch(use -> use.means(key)))
        .forEach(key -> findings.add(TextFile.FOLDER, key));
    findings.none();
  }

  @Test
  void tenantsRewordOnlyWhatExists() {
    var findings = new Findings("A tenant's wording names a key of the product.");
    var keys = TextFile.keys();
    for (var file :
        SourceFile.below("tenants", "texts_fi.yaml", "texts_sv.yaml", "texts_en.yaml")) {
      OVERRIDE
          .matcher(file.text())
          .results()
          .filter(key -> !keys.contains(key.group(1)))
          .forEach(key -> findings.add(file.at(key.start()), key.group(1)));
    }
    findings.none();
  }
}
