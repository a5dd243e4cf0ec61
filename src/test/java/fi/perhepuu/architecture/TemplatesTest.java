package fi.perhepuu.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates and styles hold to the policy every page is sent with, and name only what exists. */
class TemplatesTest {

  private static final Path JTE = Path.of("src/main/jte");
  private static final String ASSETS = "src/main/webapp/assets";

  private static final Pattern INLINE =
      Pattern.compile(
          "(?i)\\sstyle\\s*=|<style\\b|\\son[a-z]+\\s*=|href\\s*=\\s*\"\\s*javascript:"
              + "|<script(?![^>]*(?:\\bsrc=|type=\"application/ld\\+json\"))[^>]*>");

  /** Something the browser would fetch from elsewhere; a link a person follows is none. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?i)(?:src|srcset|poster|action|data)\\s*=\\s*\"\\s*(?:https?:)?//"
              + "|<(?:link|use|image)\\b[^>]*href\\s*=\\s*\"\\s*(?:https?:)?//"
              + "|(?:url\\(|@import)\\s*[\"']?\\s*(?:https?:)?//");

  private static final Pattern TEMPLATE = Pattern.compile("@template\\.([\\w.]+)");
  private static final Pattern VIEW = Pattern.compile("new (?:[\\w.]+\\.)?View\\(\\s*\"([^\"]+)\"");
  private static final Pattern ICON =
      Pattern.compile("@template\\.parts\\.icon\\(name = \"([^\"]+)\"");
  private static final Pattern ASSET = Pattern.compile("\"/assets/([^\"#$?]+)(?:#([\\w-]+))?\"");

  /** HTML written as it is: JSON-LD, Markdown that escapes HTML, drawings that escape words. */
  private static final Set<String> WRITES_HTML =
      Set.of(
          "layout/head.jte", "knowledge/article.jte", "site/parts/tree.jte", "guidance/tree.jte");

  @Test
  void nothingIsInline() {
    var findings = new Findings("The policy forbids it: put it into a style sheet or a script.");
    pages().forEach(page -> find(INLINE, page, findings));
    findings.none();
  }

  @Test
  void nothingIsFetchedFromElsewhere() {
    var findings = new Findings("Everything a page needs comes from our own origin.");
    Stream.concat(pages(), SourceFile.below(ASSETS, ".css", ".svg", ".js").stream())
        .forEach(page -> find(FOREIGN, page, findings));
    findings.none();
  }

  @Test
  void everyTemplateNamedExists() {
    var findings = new Findings("Name a template that exists below " + JTE + ".");
    named(TEMPLATE, SourceFile.below(JTE.toString(), ".jte"), findings);
    named(VIEW, SourceFile.below("src/main/java", ".java"), findings);
    findings.none();
  }

  private static void named(Pattern name, List<SourceFile> files, Findings findings) {
    for (var file : files) {
      name.matcher(file.text())
          .results()
          .filter(found -> !Files.exists(JTE.resolve(found.group(1).replace('.', '/') + ".jte")))
          .forEach(found -> findings.add(file.at(found.start()), found.group(1)));
    }
  }

  @Test
  void everyIconAndAssetNamedExists() {
    var findings = new Findings("Name an icon of icons.svg, or a file of the assets, that exists.");
    var icons = SourceFile.of(Path.of(ASSETS, "icons.svg")).text();
    for (var file : SourceFile.below(JTE.toString(), ".jte")) {
      ICON.matcher(file.text())
          .results()
          .filter(icon -> !icons.contains("id=\"" + icon.group(1) + "\""))
          .forEach(icon -> findings.add(file.at(icon.start()), icon.group(1)));
      ASSET
          .matcher(file.text())
          .results()
          .filter(asset -> !exists(asset.group(1), asset.group(2)))
          .forEach(asset -> findings.add(file.at(asset.start()), asset.group()));
    }
    findings.none();
  }

  private static boolean exists(String asset, String part) {
    var path = Path.of(ASSETS, asset);
    return Files.exists(path)
        && (part == null || SourceFile.of(path).text().contains("id=\"" + part + "\""));
  }

  @Test
  void htmlIsEscapedUnlessWeMadeIt() {
    var findings = new Findings("Use ${…}, or say in WRITES_HTML why this text cannot do harm.");
    for (var template : Template.all()) {
      var name = JTE.relativize(template.file().path()).toString();
      template.values().stream()
          .filter(value -> value.text().startsWith("$unsafe") && !WRITES_HTML.contains(name))
          .forEach(value -> findings.add(template.file().at(value.place()), value.text()));
    }
    findings.none();
  }

  private static void find(Pattern what, SourceFile page, Findings findings) {
    what.matcher(page.text())
        .results()
        .forEach(found -> findings.add(page.at(found.start()), found.group().strip()));
  }

  /** Templates without their code, and the pages that need none. */
  private static Stream<SourceFile> pages() {
    return Stream.concat(
        Template.all().stream().map(it -> new SourceFile(it.file().path(), it.page())),
        SourceFile.below("src/main/resources", ".html").stream());
  }
}
