package fi.perhepuu.bench;

import fi.perhepuu.testing.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The bare servlet as a second application of the same server, at {@code /bare}. */
final class BareArchive {

  static final String ROOT = "/bare";

  private static final String OVERRIDE =
      """
      <server>
        <webApplication id="bare" location="%s" contextRoot="%s"/>
      </server>
      """;

  private BareArchive() {}

  /** Before the server starts. */
  static void besideTheProduct(Server server) {
    var archive = server.userFolder().resolve("bare.war");
    ShrinkWrap.create(WebArchive.class, "bare.war")
        .addClasses(BareServlet.class, BareForm.class, BareInserts.class, RawAnswer.class)
        .as(ZipExporter.class)
        .exportTo(archive.toFile(), true);
    configure(server, OVERRIDE.formatted(archive, ROOT));
  }

  private static void configure(Server server, String override) {
    var servers = server.userFolder().resolve("servers").resolve(server.name());
    Path overrides = servers.resolve("configDropins/overrides");
    try {
      Files.createDirectories(overrides);
      Files.writeString(overrides.resolve("bare.xml"), override);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
