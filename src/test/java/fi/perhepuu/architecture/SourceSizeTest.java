package fi.perhepuu.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small things: a reader sees a class on one screen and an area's folder at a glance. */
class SourceSizeTest {

  private static final int LONGEST_CLASS = 250;
  private static final int LONGEST_TEST = 400;
  private static final int LONGEST_METHOD = 30;
  private static final int USUAL_CLASS = 60;
  private static final int MOST_IN_A_PACKAGE = 25;

  @Test
  void noFileIsLong() {
    var findings = new Findings("Split by what changes for another reason.");
    longerThan(LONGEST_CLASS, "src/main/java", findings);
    longerThan(LONGEST_TEST, "src/test/java", findings);
    findings.none();
  }

  private static void longerThan(int most, String folder, Findings findings) {
    SourceFile.below(folder, ".java").stream()
        .filter(file -> file.lines() > most)
        .forEach(
            file -> findings.add(file.path() + ":1", file.lines() + " lines, at most " + most));
  }

  @Test
  void mostFilesAreMuchShorter() {
    var lengths =
        SourceFile.below("src/main/java", ".java").stream()
            .filter(file -> !file.name().equals("package-info.java"))
            .map(SourceFile::lines)
            .sorted()
            .toList();
    int median = lengths.get(lengths.size() / 2);
    assertTrue(median < USUAL_CLASS, "Half of the classes have " + median + " lines or more.");
  }

  @Test
  void noMethodIsLong() {
    var findings = new Findings("A method does one thing: name the others.");
    Stream.of("src/main/java", "src/test/java")
        .flatMap(folder -> JavaSource.below(folder).stream())
        .forEach(source -> longMethods(source, findings));
    findings.none();
  }

  private static void longMethods(JavaSource source, Findings findings) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void nothing) {
        if (method.getBody() != null) {
          var body = method.getBody();
          long lines = source.lastLine(body) - source.firstLine(body) + 1;
          var what = method.getName() + " has " + lines + " lines, at most " + LONGEST_METHOD;
          findings.addIf(lines > LONGEST_METHOD, source.at(body), what);
        }
        return super.visitMethod(method, nothing);
      }
    }.scan(source.tree(), null);
  }

  @Test
  void noPackageIsCrowded() {
    var findings = new Findings("Split the package by a sub-noun, never by layer.");
    SourceFile.below("src/main/java", ".java").stream()
        .filter(file -> !file.name().equals("package-info.java"))
        .collect(Collectors.groupingBy(file -> file.path().getParent(), Collectors.counting()))
        .forEach(
            (folder, count) ->
                findings.addIf(count > MOST_IN_A_PACKAGE, folder.toString(), count + " classes"));
    findings.none();
  }

  @Test
  void everyPackageSaysWhatItIs() {
    var findings = new Findings("Write one honest paragraph in package-info.java.");
    SourceFile.below("src/main/java", ".java").stream()
        .map(file -> file.path().getParent())
        .distinct()
        .filter(folder -> !folder.resolve("package-info.java").toFile().exists())
        .forEach(folder -> findings.add(folder.toString(), "package-info.java is missing"));
    findings.none();
  }
}
