package fi.perhepuu.bench;

import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The console's pages of a tenant with many services against those of one with few, in turn: a list
 * or an editor must not grow slow with the catalog.
 */
final class ConsolePages {

  static final double MOST = 1.5;
  private static final int FEW = 50;
  private static final int MANY = 1_000;
  private static final int WARM_UP = 60;
  private static final String LIST = "/hallinta/sisalto/services";
  private static final String SERVICE = LIST + "/ks-neuvola-1";

  private final Report report;
  private final int rounds;

  ConsolePages(Report report, int rounds) {
    this.report = report;
    this.rounds = rounds;
  }

  /** One tenant's editor, signed in. */
  private record Desk(Visitor editor) {

    double opens(String path) {
      long start = System.nanoTime();
      editor.opens(path).is(200);
      return millisSince(start);
    }

    /** Writes another summary and publishes it. */
    double publishes(int number) {
      var page = editor.opens(SERVICE).is(200).page();
      var form = Form.on(page.selectFirst("form.sheet-p")).writes("do", "publish");
      form.writes("summary.fi", "Neuvola auttaa, kerta " + number + ".").writes("button", "");
      long start = System.nanoTime();
      var after = editor.posts(SERVICE, form).is(303);
      if (!after.location().endsWith("done=publish")) {
        throw new IllegalStateException("Not published: " + after.location());
      }
      return millisSince(start);
    }

    private static double millisSince(long start) {
      return (System.nanoTime() - start) / 1e6;
    }
  }

  void compare(Site site) {
    site.addDemo();
    site.start();
    var few = desk(site, "few", FEW);
    var many = desk(site, "many", MANY);
    row("Console list", few, many, (desk, any) -> desk.opens(LIST));
    row("Console search", few, many, (desk, any) -> desk.opens(LIST + "?q=neuvola"));
    row("Console editor", few, many, (desk, any) -> desk.opens(SERVICE));
    row("Save and publish", few, many, Desk::publishes);
    site.stop();
  }

  private interface Step {
    double millis(Desk desk, int number);
  }

  private void row(String what, Desk few, Desk many, Step step) {
    for (int i = 0; i < WARM_UP; i++) {
      step.millis(few, -i);
      step.millis(many, -i);
    }
    var small = new Samples();
    var large = new Samples();
    for (int i = 1; i <= rounds; i++) {
      small.add(step.millis(few, i));
      large.add(step.millis(many, i));
    }
    report.add(
        Row.of(what + ", " + MANY + " services", "%.1f ms", large)
            .against(FEW + " services: %.1f ms", small)
            .ratio(large.ratioTo(small))
            .atMost(MOST));
  }

  private static Desk desk(Site site, String prefix, int services) {
    var slug = site.copies().draft(prefix, 1).get(0);
    multiply(site.copies().file(slug, "services.yaml"), services);
    site.copies().arrive(slug);
    site.opens(TenantCopies.host(slug));
    var visitor = new Visitor(site.server(), TenantCopies.host(slug));
    return new Desk(visitor.signsInAs("toimitus@kangasala.example", "perhepuu-demo"));
  }

  /** The services of the folder again and again, under other codes and names. */
  static void multiply(Path file, int count) {
    try {
      var blocks = List.of(Files.readString(file).split("(?m)^(?=- code: )"));
      var services = blocks.subList(1, blocks.size());
      var text = new StringBuilder();
      for (int i = 0; i < count; i++) {
        int round = i / services.size() + 1;
        text.append(
            services
                .get(i % services.size())
                .replaceFirst("(- code: \\S+)", "$1-" + round)
                .replaceFirst("name: \\{fi: \"", "name: {fi: \"" + round + ". "));
      }
      Files.writeString(file, text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
