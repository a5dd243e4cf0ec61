package fi.perhepuu.identity.leaks;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every route there is, found in the compiled classes as the server finds them. */
final class Routes {

  private static final String HTTP = "jakarta.ws.rs.";
  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
  private static final Properties WORDS = words();

  private Routes() {}

  static List<Route> all() {
    return new ClassFileImporter()
        .importPath(java.nio.file.Path.of("target/classes")).stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .flatMap(type -> type.getMethods().stream())
            .flatMap(Routes::of)
            .sorted((one, other) -> one.template().compareTo(other.template()))
            .toList();
  }

  private static Stream<Route> of(JavaMethod method) {
    return METHODS.stream()
        .filter(name -> method.isAnnotatedWith(HTTP + name))
        .map(name -> new Route(name, readable(path(method)), roles(method)));
  }

  private static String path(JavaMethod method) {
    var own =
        method.isAnnotatedWith(Path.class) ? method.getAnnotationOfType(Path.class).value() : "";
    var whole = method.getOwner().getAnnotationOfType(Path.class).value() + "/" + own;
    return ("/" + whole).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
  }

  /** Readers have {@code /fi/palvelut} where code has {@code /pages/services}. */
  private static String readable(String path) {
    if (!path.equals("/pages") && !path.startsWith("/pages/")) {
      return path;
    }
    return Arrays.stream(path.substring("/pages".length()).split("/"))
        .map(segment -> WORDS.getProperty("path." + segment, segment))
        .collect(Collectors.joining("/", "/fi", ""));
  }

  private static Set<String> roles(JavaMethod method) {
    if (method.isAnnotatedWith(RolesAllowed.class)) {
      return Set.of(method.getAnnotationOfType(RolesAllowed.class).value());
    }
    JavaClass owner = method.getOwner();
    return method.isAnnotatedWith(PermitAll.class) || !owner.isAnnotatedWith(RolesAllowed.class)
        ? Set.of()
        : Set.of(owner.getAnnotationOfType(RolesAllowed.class).value());
  }

  private static Properties words() {
    var words = new Properties();
    var file = Routes.class.getResourceAsStream("/texts/paths_fi.properties");
    try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      words.load(reader);
      return words;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
