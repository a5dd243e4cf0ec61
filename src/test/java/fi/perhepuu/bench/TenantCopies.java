package fi.perhepuu.bench;

import fi.perhepuu.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** As many tenants as wanted: a demo tenant's folder under other names and hosts. */
final class TenantCopies {

  private static final String LIKE = "kangasala";
  private static final Set<String> KEPT = Set.of("tenant.yaml", "brand.yaml", "logo.svg");

  private final Path project;
  private final Path drafts;
  private final Path tenants;

  TenantCopies(Path project, Path tenants) {
    this.project = project;
    this.tenants = tenants;
    this.drafts = tenants.resolveSibling("drafts-of-" + tenants.getFileName());
    Folders.remove(drafts);
    Folders.remove(tenants);
  }

  /** The demo tenant itself. */
  String demo() {
    Folders.copy(project.resolve("tenants").resolve(LIKE), tenants.resolve(LIKE));
    return LIKE;
  }

  /** Folders that the application does not see yet. */
  List<String> draft(String prefix, int count) {
    List<String> slugs = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      var slug = "%s-%03d".formatted(prefix, i);
      var folder = drafts.resolve(slug);
      Folders.copy(project.resolve("tenants").resolve(LIKE), folder);
      rename(folder.resolve("tenant.yaml"), slug);
      slugs.add(slug);
    }
    return slugs;
  }

  /** Folders of tenants that only inherit: nothing is in them but who they are. */
  List<String> inheriting(String prefix, int count) {
    var slugs = draft(prefix, count);
    for (var slug : slugs) {
      try (var files = Files.list(drafts.resolve(slug))) {
        for (var file : files.filter(it -> !KEPT.contains(it.getFileName().toString())).toList()) {
          Files.delete(file);
        }
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return slugs;
  }

  /** A file of a draft. */
  Path file(String slug, String name) {
    return drafts.resolve(slug).resolve(name);
  }

  private static void rename(Path file, String slug) {
    try {
      var text = Files.readString(file);
      Files.writeString(
          file,
          text.replace("slug: " + LIKE + "\n", "slug: " + slug + "\n")
              .replaceFirst("hosts: \\[.*]", "hosts: [" + host(slug) + "]"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Puts a draft, whole at once, where the application finds it. */
  void arrive(String slug) {
    try {
      Files.createDirectories(tenants);
      Files.move(drafts.resolve(slug), tenants.resolve(slug));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static String host(String slug) {
    return slug + ".localhost";
  }
}
