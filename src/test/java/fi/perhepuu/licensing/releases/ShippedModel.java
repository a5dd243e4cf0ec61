package fi.perhepuu.licensing.releases;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fi.perhepuu.licensing.ModelRelease;
import fi.perhepuu.licensing.ModelSection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The release in the sources, loaded as the server loads it; a test may spoil a file first. */
public final class ShippedModel {

  static final String VERSION = "2026.1";
  static final Path FOLDER = Path.of("src/main/resources/model", VERSION);

  private static final List<ModelSection> SECTIONS = sections();

  private final Map<String, UnaryOperator<String>> changes = new HashMap<>();
  private final Set<String> opened = new TreeSet<>();

  /** Changes a file while it is read; answering null, it is as if it were not there. */
  public ShippedModel with(String file, UnaryOperator<String> change) {
    changes.put(file, change);
    return this;
  }

  public ModelRelease load() {
    return load(SECTIONS);
  }

  ModelRelease load(List<ModelSection> sections) {
    return new ModelLoader(VERSION, new ModelSource(this::open)).load(sections);
  }

  public static List<ModelSection> allSections() {
    return SECTIONS;
  }

  /** The names of the files that were read. */
  Set<String> opened() {
    return opened;
  }

  private InputStream open(String name) {
    var path = FOLDER.resolve(name);
    if (!path.toFile().isFile()) {
      return null;
    }
    opened.add(name);
    var text = changes.getOrDefault(name, UnaryOperator.identity()).apply(text(name));
    return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  public static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Every section the areas declare; in the server they are found as beans. */
  private static List<ModelSection> sections() {
    return new ClassFileImporter()
        .importPath(Path.of("target/classes")).stream()
            .filter(type -> type.isAssignableTo(ModelSection.class))
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(type -> section(type.getName()))
            .toList();
  }

  private static ModelSection section(String name) {
    try {
      var constructor = Class.forName(name).getDeclaredConstructor();
      constructor.setAccessible(true);
      return (ModelSection) constructor.newInstance();
    } catch (ReflectiveOperationException unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }
}
