package fi.perhepuu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A tenant made for one test: the folder of a demo tenant under a new slug and host. */
public final class TestTenant {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final Server server;
  private final Path draft;
  private final Path folder;
  private final String slug;

  TestTenant(Server server, Path tenants, String like) {
    this.server = server;
    this.slug = "test-" + COUNT.incrementAndGet() + "-" + like;
    this.draft = tenants.resolveSibling("drafts").resolve(slug);
    this.folder = tenants.resolve(slug);
    Folders.remove(draft);
    Folders.copy(Setting.project().resolve("tenants").resolve(like), draft);
    edit("tenant.yaml", text -> renamed(text, like));
    // Each test says itself who answers.
    edit("members.yaml", text -> "[]\n");
  }

  private String renamed(String text, String like) {
    return text.replace("slug: " + like + "\n", "slug: " + slug + "\n")
        .replaceFirst("hosts: \\[.*]", "hosts: [" + host() + "]");
  }

  public String slug() {
    return slug;
  }

  public String host() {
    return slug + ".localhost";
  }

  /** Changes a file of the folder: before the tenant arrives, or where it is. */
  public TestTenant edit(String file, UnaryOperator<String> change) {
    try {
      var path = (Files.isDirectory(draft) ? draft : folder).resolve(file);
      Files.writeString(path, change.apply(Files.exists(path) ? Files.readString(path) : ""));
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** As if the whole folder had been written at another time. */
  public TestTenant wasWritten(FileTime time) {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.setLastModifiedTime(file, time);
      }
      Files.setLastModifiedTime(folder, time);
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Puts the folder where the application finds it, and waits for its first page. */
  public TestTenant arrive() {
    arriveWithoutWaiting();
    awaits(visitor());
    return this;
  }

  public TestTenant arriveWithoutWaiting() {
    try {
      Files.move(draft, folder);
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public Visitor visitor() {
    return new Visitor(server, host());
  }

  /** A new visitor who has signed in as one of the tenant's people. */
  public Visitor signsIn(String role) {
    return visitor().signsInAs(email(role), People.PASSWORD);
  }

  /** The address of the person with this role in {@code people.yaml}. */
  public String email(String role) {
    return People.email(folder, role);
  }

  static void awaits(Visitor visitor) {
    Eventually.isTrue(
        PATIENCE,
        visitor.host() + " does not open",
        () -> visitor.tries("/robots.txt").filter(answer -> answer.status() == 200).isPresent());
  }
}
