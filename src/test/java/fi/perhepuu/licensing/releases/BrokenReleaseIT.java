package fi.perhepuu.licensing.releases;

import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.perhepuu.testing.Eventually;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.Server;
import fi.perhepuu.testing.Visitor;
import java.io.File;
import java.time.Duration;
import java.util.List;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server with a broken release serves nobody, and its console says what to mend and where. */
class BrokenReleaseIT {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String ARTICLES = "articles.yaml";

  private final Server server = RunningApplication.get().anotherServer("oakwithanaxe");

  @AfterEach
  void stop() {
    server.kill();
  }

  @Test
  void nothingStarts() {
    server.with("APP_WAR", broken()).launch();
    var reason = ARTICLES + ":3: art-early-pregnancy: 'theme' names 'nowhere', not in themes";
    Eventually.isTrue(PATIENCE, "No reason is told", () -> server.console().contains(reason));
    for (var path : List.of("/fi/", "/health/ready")) {
      var page = new Visitor(server, "kangasala.localhost").tries(path);
      assertFalse(page.filter(answer -> answer.status() == 200).isPresent(), path);
    }
  }

  private File broken() {
    var articles =
        ShippedModel.text(ARTICLES).replaceFirst("theme: pregnancy-birth", "theme: nowhere");
    var war = server.userFolder().resolve("broken.war").toFile();
    ShrinkWrap.create(ZipImporter.class, "broken.war")
        .importFrom(new File(System.getProperty("app.war")))
        .as(WebArchive.class)
        .addAsResource(new StringAsset(articles), "model/2026.1/" + ARTICLES)
        .as(ZipExporter.class)
        .exportTo(war, true);
    return war;
  }
}
