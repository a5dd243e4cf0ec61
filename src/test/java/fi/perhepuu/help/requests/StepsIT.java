package fi.perhepuu.help.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fi.perhepuu.testing.Letter;
import fi.perhepuu.testing.RunningApplication;
import fi.perhepuu.testing.TenantRows;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The database keeps the order of steps by itself, also against the application. */
class StepsIT {

  private static final String CHECK = "23514";
  private static final String MISSING = "23503";
  private static final String TWICE = "23505";

  private static TenantRows rows;

  @BeforeAll
  static void open() {
    var app = RunningApplication.get();
    var tenant = app.newTenant("kangasala");
    rows = new TenantRows(app.database(), tenant);
    Letter.toFamilyWork(tenant.visitor(), "Yksi viesti").sent();
  }

  @TestFactory
  Stream<DynamicTest> theEnumAndTheDatabaseAllowTheSame() {
    return Stream.of(RequestState.values())
        .flatMap(
            from ->
                Stream.of(RequestState.values())
                    .map(to -> dynamicTest(from + " to " + to, () -> agree(from, to))));
  }

  private static void agree(RequestState from, RequestState to) {
    var expected = from.mayBecome(to) ? "" : CHECK;
    assertEquals(expected, rows.triesAsTenant(step(2, 1, from.code(), to.code()), "rollback"));
  }

  @Test
  void noStepIsLeftOutOrTakenTwice() {
    assertEquals(MISSING, rows.triesAsTenant(step(3, 2, "received", "taken")));
    assertEquals(CHECK, rows.triesAsTenant(step(3, 1, "received", "taken")));
    assertEquals(
        TWICE,
        rows.triesAsTenant(step(2, 1, "received", "received"), step(2, 1, "received", "received")));
  }

  @Test
  void aStepBeginsWhereTheOneBeforeEnded() {
    assertEquals(MISSING, rows.triesAsTenant(step(2, 1, "taken", "waiting")));
  }

  @Test
  void aRequestIsWhereItsLastStepLeftIt() {
    assertEquals(
        MISSING,
        rows.triesAsTenant(
            "update help_request set state = 'taken', owner_id = gen_random_uuid()"));
    assertEquals(MISSING, rows.triesAsTenant("update help_request set steps = 2"));
    assertEquals(CHECK, rows.triesAsTenant("update help_request set state = 'taken'"));
  }

  private static String step(int seq, int previous, String from, String to) {
    return "insert into request_event select gen_random_uuid(), request_id, "
        + seq
        + ", "
        + previous
        + ", '"
        + from
        + "', '"
        + to
        + "', 'note', 'system', null, '{}', queue_id, null, false, '{}', at"
        + " from request_event where seq = 1";
  }
}
