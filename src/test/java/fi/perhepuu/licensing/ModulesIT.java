package fi.perhepuu.licensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Letter;
import fi.perhepuu.testing.Program;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What a tenant has not licensed is absent. The walk finds by itself what a module opens: every
 * page of the site and the console with all modules, and once more without one of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModulesIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final Pattern THING =
      Pattern.compile("(/hallinta/[^/?]+/[^/?]+)/[^?]+|(/hallinta/[^/]+)/[0-9a-f-]{36}|\\?.*");

  /** Modules whose pages there are today; the others must not break anything by their absence. */
  private static final Set<String> WITH_PAGES =
      Set.of(
          "help-buttons",
          "meeting-places",
          "violence-section",
          "lifestyle-path",
          "self-assessment");

  private final Visitor operator = APP.signsInAsOperator();
  private TestTenant tenant;
  private Visitor admin;
  private List<String> modules;
  private Set<String> whole;

  @BeforeAll
  void licenseEverything() {
    tenant = APP.newTenant("kangasala");
    modules = ticks().select("input[name=modules]").eachAttr("value");
    license(modules);
    admin = tenant.signsIn("admin");
    whole = walk();
  }

  private Element ticks() {
    return operator
        .opens("/asiakkaat/" + tenant.slug())
        .is(200)
        .page()
        .selectFirst("form[action$=/osat]");
  }

  private void license(List<String> chosen) {
    var form = Form.of("seen", ticks().selectFirst("[name=seen]").val());
    chosen.forEach(module -> form.with("modules", module));
    operator.posts("/asiakkaat/" + tenant.slug() + "/osat", form).is(303);
  }

  private List<String> without(String module) {
    boolean base = module.equals("help-buttons");
    return modules.stream()
        .filter(it -> !it.equals(module) && !(base && it.equals("anonymous-thread")))
        .toList();
  }

  /** Every address that is linked, from the front pages of the site and the console on. */
  private Set<String> walk() {
    Set<String> found = new LinkedHashSet<>();
    var waiting = new ArrayDeque<>(List.of("/fi/", "/hallinta"));
    Set<String> shapes = new TreeSet<>(waiting);
    while (!waiting.isEmpty()) {
      var path = waiting.remove();
      var answer = admin.opens(path);
      assertTrue(answer.status() < 400, path + " is linked and answers " + answer.status());
      found.add(path);
      links(answer).stream()
          .filter(link -> shapes.add(THING.matcher(link).replaceAll("$1$2")))
          .forEach(waiting::add);
    }
    return found;
  }

  private static List<String> links(Answer answer) {
    return answer.header("Content-Type").orElse("").startsWith("text/html")
        ? answer.page().select("a[href^=/]").eachAttr("href").stream()
            .map(link -> link.replaceFirst("#.*", ""))
            .filter(link -> link.startsWith("/fi/") || link.startsWith("/hallinta"))
            .filter(link -> !link.contains("/esikatselu") && !link.contains("/vie"))
            .toList()
        : List.of();
  }

  @Test
  void whatIsNotLicensedIsNeitherLinkedNorOpenAndComesBack() {
    for (var module : modules) {
      if (!isBase(module)) {
        license(without(module));
        var rest = walk();
        var gone = new TreeSet<>(whole);
        gone.removeAll(rest);
        assertTrue(whole.containsAll(rest), module + " hides nothing but opens " + more(rest));
        gone.forEach(path -> assertEquals(404, admin.opens(path).status(), module + ": " + path));
        assertEquals(WITH_PAGES.contains(module), !gone.isEmpty(), module + ": " + gone);
        inTheSitemap(gone).forEach(path -> assertEquals("", path, module));
      }
    }
    license(modules);
    assertEquals(whole, walk());
  }

  private static boolean isBase(String module) {
    return List.of("core-site", "service-menu", "knowledge-bank").contains(module);
  }

  private Set<String> more(Set<String> rest) {
    var more = new TreeSet<>(rest);
    more.removeAll(whole);
    return more;
  }

  private List<String> inTheSitemap(Set<String> gone) {
    var sitemap = tenant.visitor().opens("/sitemap.xml").is(200).body();
    return gone.stream().filter(path -> sitemap.contains(path + "<")).toList();
  }

  @Test
  void theApiAndTheFormsOfAModuleAreClosedToo() {
    var editor = Program.of(tenant, "admin");
    var writing = "/fi/apua/apua-nappi-perhetyohon/kirjoita";
    var api = List.of("/api/v1/content/buttons", "/api/v1/content/queues");
    api.forEach(path -> editor.gets(path).is(200));
    editor.gets("/api/v1/content/activities").is(200);
    license(without("help-buttons"));
    try {
      api.forEach(path -> editor.gets(path).is(404));
      tenant.visitor().opens(writing).is(404);
      tenant.visitor().posts(writing, Form.of("go", "next")).is(404);
      tenant.visitor().opens("/fi/viestit").is(404);
      admin.opens("/hallinta/jonot/q-perhetyo").is(404);
      editor.gets("/api/v1/queues/q-perhetyo/members").is(404);
      license(without("meeting-places"));
      editor.gets("/api/v1/content/activities").is(404);
    } finally {
      license(modules);
    }
    tenant.visitor().opens(writing).is(200);
    editor.gets("/api/v1/content/activities").is(200);
  }

  @Test
  void withoutAnonymousThreadsNobodyIsOfferedToStayUnnamed() {
    assertFalse(unnamed().isEmpty());
    license(without("anonymous-thread"));
    try {
      assertTrue(unnamed().isEmpty());
    } finally {
      license(modules);
    }
  }

  private Elements unnamed() {
    var letter = Letter.toYouthWork(tenant.visitor(), "En saa nukuttua");
    return letter.untilTheLastStep().page().select("[name=unnamed]");
  }

  @Test
  void withoutPartnersPublishingAPartnerMayDoNothingUntilItIsBack() {
    var partner = tenant.signsIn("partner");
    partner.opens("/hallinta/sisalto/services").is(200);
    license(without("partner-publishing"));
    try {
      assertTrue(partner.opens("/hallinta/sisalto/services").status() != 200);
    } finally {
      license(modules);
    }
    tenant.signsIn("partner").opens("/hallinta/sisalto/services").is(200);
  }
}
