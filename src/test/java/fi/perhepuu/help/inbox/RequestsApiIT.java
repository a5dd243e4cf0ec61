package fi.perhepuu.help.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.testing.Answer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The inbox as programs use it. */
class RequestsApiIT {

  private static final String AT = "/api/v1/requests";

  private static Office office;

  @BeforeAll
  static void open() {
    office = Office.open();
  }

  @Test
  void theListHoldsNoTextsAndAnOpenedRequestDoes() {
    var id = asked("Ohjelmallekin salainen");
    var list = office.as("anna").opens(AT).is(200);
    assertTrue(list.body().contains(id));
    assertFalse(list.body().contains("Ohjelmallekin"));
    assertFalse(list.body().contains("Kaisla"));

    var one = office.as("anna").opens(AT + "/" + id).is(200);
    assertTrue(one.body().contains("Ohjelmallekin salainen"));
    assertTrue(one.body().contains("\"ground\":\"handling\""));
    assertEquals("\"1\"", one.header("ETag").orElseThrow());
  }

  @Test
  void aProgramActsOnTheVersionItHasSeen() {
    var id = asked("Versiot kohdallaan");
    problem(does("anna", id, "take", null, "{}"), 428, "if-match");
    problem(does("anna", id, "take", "\"7\"", "{}"), 409, "changed-meanwhile");
    does("anna", id, "take", "\"1\"", "{}").is(204);
    problem(does("bea", id, "take", "\"1\"", "{}"), 409, "changed-meanwhile");
    problem(does("bea", id, "take", "\"2\"", "{}"), 409, "wrong-state");
    does("anna", id, "answer", "\"2\"", "{\"text\":\"Hei\",\"services\":[\"ks-neuvola\"]}").is(204);

    var one = office.as("anna").opens(AT + "/" + id).is(200).body();
    assertTrue(one.contains("\"services\":[\"ks-neuvola\"]"), one);
  }

  @Test
  void wrongStatesAndBodiesAreProblems() {
    var id = asked("Väärin päin");
    for (var action :
        new String[] {
          "return", "answer", "ask", "close", "reopen", "offer", "accept", "decline", "leave",
          "invite"
        }) {
      problem(does("anna", id, action, "\"1\"", "{}"), 409, "wrong-state");
    }
    problem(does("anna", id, "nonsense", "\"1\"", "{}"), 404, "action-not-found");
    problem(does("anna", id, "note", "\"1\"", "{"), 400, "malformed");
    problem(does("anna", id, "note", "\"1\"", "{}"), 422, "incomplete");
    problem(
        does("anna", id, "note", "\"1\"", "{\"note\":\"" + "x".repeat(400_000) + "\"}"),
        413,
        "too-large");
  }

  @Test
  void anothersRequestIsNotThere() {
    var id = asked("Ei muille ohjelmille");

    problem(office.as("nella").opens(AT + "/" + id), 404, "request-not-found");
    problem(does("nella", id, "take", "\"1\"", "{}"), 404, "request-not-found");
    problem(office.as("kaisa").opens(AT + "/" + id), 403, "reason-needed");
    office.admin().opens(AT).is(403);
    office.tenant().visitor().opens(AT).is(401);
    office.as("anna").opens(AT + "/00000000-0000-0000-0000-000000000000").is(404);
  }

  private static String asked(String situation) {
    var request = office.asked(situation);
    return request.substring(request.lastIndexOf('/') + 1);
  }

  private static Answer does(String name, String id, String action, String version, String body) {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    var headers = version == null ? new String[0] : new String[] {"If-Match", version};
    return office
        .as(name)
        .sends("POST", AT + "/" + id + "/" + action, "application/json", bytes, headers);
  }

  private static void problem(Answer answer, int status, String code) {
    assertTrue(answer.is(status).body().contains("\"code\":\"" + code + "\""), answer.body());
    assertEquals(
        "application/problem+json", answer.header("Content-Type").orElse("").split(";")[0]);
  }
}
