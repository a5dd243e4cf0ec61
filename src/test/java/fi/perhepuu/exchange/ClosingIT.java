package fi.perhepuu.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Answer;
import fi.perhepuu.testing.Directory;
import fi.perhepuu.testing.Form;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TestTenant;
import fi.perhepuu.testing.Visitor;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A tenant is closed, kept for a while, and then destroyed with everything it held. */
class ClosingIT {

  private static final RunningApplication APP = RunningApplication.get();
  private static final String LEFT =
      "select (select count(*) from pg_namespace where nspname = ?)"
          + " + (select count(*) from pg_roles where rolname = ?)"
          + " + (select count(*) from control.job where role_name = ?)"
          + " + (select count(*) from control.mail_outbox where role_name = ?)";

  @AfterEach
  void putTheClockBack() {
    APP.clock().showsTheUsualTime();
  }

  private static String closed(TestTenant tenant) {
    var operator = APP.signsInAsOperator();
    var page = "/asiakkaat/" + tenant.slug();
    var form =
        operator
            .opens(page)
            .is(200)
            .page()
            .selectFirst("form[action$=/tila]:has(input[value=closed])");
    operator.posts(page + "/tila", Form.on(form).writes("confirm", tenant.slug())).is(303);
    return page + "/lopetus";
  }

  private static int left(String role) throws SQLException {
    try (var connection = APP.database().asAdministrator();
        var select = connection.prepareStatement(LEFT)) {
      connection.createStatement().execute("set role perhepuu_owner");
      for (int i = 1; i <= 4; i++) {
        select.setString(i, role);
      }
      try (var row = select.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  @Test
  void whatIsClosedIsDestroyedAfterTheNoticePeriodAndLeavesACertificate() throws SQLException {
    var tenant = APP.newTenant("pargas");
    var role = new Directory(APP.database()).role(tenant.slug());
    var end = closed(tenant);
    var operator = APP.signsInAsOperator();
    assertTrue(operator.opens(end).is(200).page().select("form[action$=lopetus]").isEmpty());
    operator.posts(end, Form.of("confirm", tenant.slug())).is(409);
    assertTrue(operator.downloads(end + "/arkisto.zip").length > 10_000);
    assertTrue(left(role) >= 2);

    APP.clock().showsInFinland("2026-12-24T10:00");
    var later = APP.signsInAsOperator();
    assertTrue(later.opens(end).is(200).page().select("form[action$=lopetus]").size() == 1);
    later.posts(end, Form.of("confirm", "kangasala")).is(422);
    assertTrue(left(role) >= 2);
    var certificate = destroyedByOneOfTwo(end, tenant.slug());

    assertEquals(0, left(role));
    var shown = later.opens(certificate).is(200);
    assertTrue(shown.says(tenant.slug()) && shown.says("key_ring"), shown.body());
    assertTrue(later.opens("/todistukset").is(200).says(tenant.slug()));
    isGone(later, tenant, end);
  }

  /** Both press the button at once: one certificate, and the other is told that it is gone. */
  private static String destroyedByOneOfTwo(String end, String slug) {
    var answers =
        Stream.of(APP.signsInAsOperator(), APP.signsInAsOperator())
            .map(it -> CompletableFuture.supplyAsync(() -> it.posts(end, Form.of("confirm", slug))))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted(Comparator.comparing(Answer::status))
            .toList();
    assertEquals(List.of(303, 404), answers.stream().map(Answer::status).toList());
    return answers.get(0).location();
  }

  private static void isGone(Visitor operator, TestTenant tenant, String end) {
    tenant.visitor().opens("/fi/").is(404);
    operator.opens(end).is(404);
    operator.posts(end, Form.of("confirm", tenant.slug())).is(404);
    // Its folder is still there, and another one's coming makes the server look.
    var another = APP.newTenant("pargas");
    another.visitor().opens("/sv/").is(200);
    tenant.visitor().opens("/fi/").is(404);
    assertFalse(operator.opens("/").is(200).says("/asiakkaat/" + tenant.slug() + "\""));
  }

  @Test
  void whatIsOpenHasNoEnd() {
    var operator = APP.signsInAsOperator();
    operator.opens("/asiakkaat/kangasala/lopetus").is(404);
    operator.posts("/asiakkaat/kangasala/lopetus", Form.of("confirm", "kangasala")).is(404);
    operator.opens("/todistukset/00000000-0000-0000-0000-000000000000").is(404);
    APP.visitsDemo("kangasala").opens("/todistukset").is(404);
  }
}
