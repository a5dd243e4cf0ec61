package fi.perhepuu.identity.leaks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.identity.Role;
import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.Multipart;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Token;
import fi.perhepuu.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every route and method of the application, tried with every wrong token and with another tenant's
 * ids: refused as due, and never a byte of another tenant.
 */
class LeakIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final List<Route> ROUTES = Routes.all();
  private static final Set<Integer> REFUSED = Set.of(401, 403, 404, 405);
  private static final Set<Integer> GONE = Set.of(400, 403, 404, 405, 410, 415, 422);

  private static final int OTHER_KIND = 415;

  private static TestTenant mine;
  private static Neighbor neighbor;
  private static Map<String, String> before;
  private static Map<String, String> badTokens;

  private final List<String> leaks = new ArrayList<>();

  @BeforeAll
  static void open() {
    mine = APP.newTenant("kangasala");
    neighbor = new Neighbor("pargas");
    badTokens = badTokens();
    before = neighbor.state();
  }

  @AfterAll
  static void nothingOfTheNeighborHasChanged() {
    neighbor.assertStateIs(before);
  }

  private static Map<String, String> badTokens() {
    Map<String, String> bad = new LinkedHashMap<>();
    var genuine = Token.of(mine.signsIn("admin").token());
    var neighbors = Token.of(neighbor.tenant().signsIn("admin").token());
    bad.put("none", "");
    bad.put("of an ended sign-in", ended());
    bad.put("expired, of an ended sign-in", Token.of(ended()).expired().text());
    bad.put("of a sign-in that never was", genuine.ofSession(UUID.randomUUID().toString()).text());
    bad.put("signed by another key", genuine.signedByAnotherKey().text());
    bad.put("not signed", genuine.unsigned());
    bad.put("another tenant's", neighbors.text());
    bad.put("another tenant's, renamed by a forger", neighbors.signedByAnotherKey().text());
    bad.put("for another tenant", genuine.ofRealm(neighbor.realm()).text());
    bad.put("for operators", genuine.ofRealm("operator").withRoles(Role.OPERATOR).text());
    bad.put("nonsense", "not.a.token");
    return bad;
  }

  private static String ended() {
    var visitor = mine.signsIn("admin");
    var token = visitor.token();
    visitor.posts("/kirjaudu/ulos", Form.of());
    return token;
  }

  @Test
  void thereAreRoutes() {
    assertTrue(ROUTES.stream().anyMatch(Route::isPublic), ROUTES::toString);
    assertTrue(ROUTES.stream().anyMatch(route -> !route.isPublic()), ROUTES::toString);
  }

  @Test
  void aRouteThatIsNotForEverybodyOpensForNoWrongToken() {
    for (var route : closed()) {
      for (var token : badTokens.entrySet()) {
        refused(
            route, token.getKey() + " cookie", asked(route, mine.visitor().with(token.getValue())));
        refused(route, token.getKey() + " bearer", askedAs(route, token.getValue()));
      }
      var expired = Token.of(mine.signsIn("admin").token()).expired().text();
      refused(route, "expired bearer", askedAs(route, expired));
    }
    none();
  }

  @Test
  void aRouteOpensForNoOtherRole() {
    for (var role : List.of("admin", "editor", "professional", "partner")) {
      var person = mine.signsIn(role);
      closed().stream()
          .filter(route -> !route.roles().contains(role))
          .forEach(route -> forbidden(route, role, asked(route, person)));
    }
    none();
  }

  @Test
  void aTokenCannotGiveItselfARole() {
    var editor = Token.of(mine.signsIn("editor").token()).withRoles("editor", "admin").text();
    closed().stream()
        .filter(route -> !route.roles().contains("editor"))
        .forEach(route -> refused(route, "self-made admin", askedAs(route, editor)));
    none();
  }

  @Test
  void anotherTenantsThingsAreNotThere() {
    var things = neighbor.things();
    var persons =
        Stream.of("admin", "editor", "professional", "partner").map(mine::signsIn).toList();
    ROUTES.stream()
        .filter(Route::hasParameters)
        .forEach(route -> persons.forEach(person -> things(route, person, things)));
    none();
  }

  @Test
  void aPublicRouteTellsNothingOfAnotherTenantWhateverTheToken() {
    for (var route : ROUTES.stream().filter(Route::isPublic).toList()) {
      for (var token : badTokens.entrySet()) {
        silent(route, token.getKey(), asked(route, mine.visitor().with(token.getValue())));
        silent(route, token.getKey() + " bearer", askedAs(route, token.getValue()));
      }
    }
    none();
  }

  @Test
  void noMethodNobodyThoughtOfIsADoor() {
    var paths = ROUTES.stream().map(route -> route.with("x")).distinct().toList();
    for (var path : paths) {
      for (var method : List.of("HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND")) {
        var route = new Route(method, path, Set.of());
        silent(route, "no token", mine.visitor().asks(method, path));
      }
    }
    none();
  }

  private static List<Route> closed() {
    return ROUTES.stream().filter(route -> !route.isPublic()).toList();
  }

  private void things(Route route, Visitor person, Set<String> things) {
    for (var thing : things) {
      var answer = asked(route, person, route.with(thing));
      silent(route, "another tenant's " + thing, answer);
      // A name may be both tenants'; an id never is.
      if (!isOwnLook(route) && thing.length() == 36 && !GONE.contains(answer.status())) {
        leaks.add(route + " answers " + answer.status() + " to another tenant's " + thing);
      }
    }
  }

  /** The look of a site is its own, whatever digest is asked for. */
  private static boolean isOwnLook(Route route) {
    return route.template().startsWith("/b/");
  }

  private static Answer asked(Route route, Visitor visitor, String path, String... header) {
    boolean form = route.method().equals("POST");
    var answer =
        form ? visitor.posts(path, Form.of(), header) : visitor.asks(route.method(), path, header);
    if (form && answer.status() == OTHER_KIND) {
      answer = visitor.posts(path, Multipart.on(Jsoup.parse("").body()), header);
    }
    return answer.status() == OTHER_KIND ? program(route, visitor, path, header) : answer;
  }

  /** As a program speaks to the API. */
  private static Answer program(Route route, Visitor visitor, String path, String... header) {
    var body = "{}".getBytes(StandardCharsets.UTF_8);
    return visitor.sends(route.method(), path, "application/json", body, header);
  }

  private static Answer asked(Route route, Visitor visitor) {
    return asked(route, visitor, route.with(UUID.randomUUID().toString()));
  }

  private static Answer askedAs(Route route, String token) {
    var path = route.with(UUID.randomUUID().toString());
    return asked(route, mine.visitor(), path, "Authorization", "Bearer " + token);
  }

  /** Led to the door, or told that there is nothing here. */
  private void refused(Route route, String token, Answer answer) {
    silent(route, token, answer);
    var leads = answer.header("Location").orElse("");
    boolean door =
        route.isRoom()
            && (answer.status() == 303 && leads.contains("/kirjaudu?to=")
                || answer.status() == 200 && answer.body().contains("action=\"/kirjaudu\""));
    if (!door && !REFUSED.contains(answer.status())) {
      leaks.add(route + " answers " + answer.status() + " to a token: " + token);
    }
  }

  private void forbidden(Route route, String role, Answer answer) {
    silent(route, role, answer);
    boolean elsewhere = answer.status() == 404 && route.roles().contains(Role.OPERATOR);
    if (answer.status() != 403 && !elsewhere) {
      leaks.add(route + " answers " + answer.status() + " to " + role);
    }
  }

  private void silent(Route route, String token, Answer answer) {
    if (answer.status() >= 500) {
      leaks.add(route + " breaks with " + answer.status() + " for " + token);
    }
    if (neighbor.isIn(answer.body()) || neighbor.isIn(String.valueOf(answer.header("Location")))) {
      leaks.add(route + " tells of the neighbor for " + token);
    }
  }

  private void none() {
    assertFalse(!leaks.isEmpty(), () -> leaks.size() + ":\n" + String.join("\n", leaks));
  }
}
