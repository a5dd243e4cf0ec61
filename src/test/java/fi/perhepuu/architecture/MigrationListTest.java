package fi.perhepuu.architecture;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The list of migrations is the folder: in order, without gaps, nothing forgotten. */
class MigrationListTest {

  @TestFactory
  Stream<DynamicTest> theListEqualsTheFolder() {
    return Stream.of("control", "tenant")
        .map(kind -> DynamicTest.dynamicTest(kind, () -> equal("src/main/resources/db/" + kind)));
  }

  private static void equal(String folder) {
    var list = folder + "/migrations.txt";
    var findings = new Findings("Name every script V<number>__<what>.sql and list it once.");
    var listed =
        SourceFile.below(folder, "migrations.txt")
            .get(0)
            .text()
            .lines()
            .filter(line -> !line.isBlank())
            .toList();
    var present =
        SourceFile.below(folder, ".sql").stream()
            .map(SourceFile::name)
            .filter(name -> name.startsWith("V"))
            .toList();
    findings.addIf(listed.isEmpty(), list, "is empty");
    for (int i = 0; i < listed.size(); i++) {
      var name = listed.get(i);
      var valid = name.matches("V%03d__[a-z0-9-]+\\.sql".formatted(i + 1));
      findings.addIf(!valid, list + ":" + (i + 1), name + " is not script number " + (i + 1));
      findings.addIf(!present.contains(name), list + ":" + (i + 1), name + " is not in the folder");
    }
    present.stream()
        .filter(name -> !listed.contains(name))
        .forEach(name -> findings.add(folder + "/" + name, "is not in migrations.txt"));
    findings.none();
  }
}
