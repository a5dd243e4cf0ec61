package fi.perhepuu.help.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.perhepuu.platform.problem.Refused;
import fi.perhepuu.platform.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a request allows, and the steps it answers. */
class HelpRequestTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final LocalDate LATER = LocalDate.of(2027, 2, 21);
  private static final UUID ANNA = UUID.randomUUID();
  private static final UUID BEA = UUID.randomUUID();
  private static final UUID HERE = UUID.randomUUID();
  private static final UUID THERE = UUID.randomUUID();

  private final HelpRequest request = received();

  private static HelpRequest received() {
    var request = new HelpRequest();
    request.id = UUID.randomUUID();
    request.queue = HERE;
    request.consent = true;
    request.topics = List.of();
    request.receive(Step.of(EventKind.SENT, Hand.FAMILY, NOW));
    return request;
  }

  private static Step by(EventKind kind, UUID worker) {
    return Step.of(kind, Hand.worker(worker, new LocalizedText(Map.of("fi", "ohjaaja"))), NOW);
  }

  @Test
  void stepsAreNumberedWithoutAGap() {
    var taken = request.take(ANNA, by(EventKind.TAKEN, ANNA));
    var noted = request.note(by(EventKind.NOTE, BEA));

    assertEquals(2, taken.seq);
    assertEquals(1, taken.previous);
    assertEquals(RequestState.RECEIVED, taken.from);
    assertEquals(RequestState.TAKEN, taken.state);
    assertEquals(3, noted.seq);
    assertEquals(RequestState.TAKEN, noted.from);
  }

  @Test
  void nobodyAnswersWhatNobodyHasTaken() {
    assertThrows(Refused.class, () -> request.answer(false, by(EventKind.MESSAGE, ANNA)));
    assertThrows(Refused.class, () -> request.close("x", LATER, by(EventKind.CLOSED, ANNA)));
  }

  @Test
  void theFirstAnswerKeepsThePromise() {
    request.take(ANNA, by(EventKind.TAKEN, ANNA));
    request.answer(true, by(EventKind.ASKED, ANNA));

    assertEquals(NOW, request.view().answeredAt());
    assertEquals(RequestState.WAITING, request.state);
    request.hear(Step.of(EventKind.MESSAGE, Hand.FAMILY, NOW));
    assertEquals(RequestState.TAKEN, request.state);
  }

  @Test
  void whoOffersStaysResponsibleUntilSomebodyAccepts() {
    request.take(ANNA, by(EventKind.TAKEN, ANNA));
    request.offer(THERE, null, by(EventKind.OFFERED, ANNA));
    assertEquals(ANNA, request.owner);
    assertEquals(HERE, request.queue);
    assertThrows(Refused.class, () -> request.take(BEA, by(EventKind.TAKEN, BEA)));
    assertThrows(Refused.class, () -> request.giveBack(by(EventKind.RETURNED, ANNA)));

    request.decline(by(EventKind.DECLINED, BEA));
    assertEquals(ANNA, request.owner);
    assertNull(request.offeredTo);
    request.offer(THERE, null, by(EventKind.OFFERED, ANNA));
    request.accept(BEA, UUID.randomUUID(), by(EventKind.ACCEPTED, BEA));
    assertEquals(BEA, request.owner);
    assertEquals(THERE, request.queue);
  }

  @Test
  void nothingIsOfferedWithoutConsentOrAGround() {
    request.consent = false;
    request.take(ANNA, by(EventKind.TAKEN, ANNA));

    assertThrows(Refused.class, () -> request.offer(THERE, null, by(EventKind.OFFERED, ANNA)));
    assertThrows(Refused.class, () -> request.offer(HERE, "law", by(EventKind.OFFERED, ANNA)));
    request.offer(THERE, "child-welfare", by(EventKind.OFFERED, ANNA));
    assertEquals(RequestState.OFFERED, request.state);
  }

  @Test
  void whatIsClosedIsTakenUpAgainAndKeptLonger() {
    request.take(ANNA, by(EventKind.TAKEN, ANNA));
    assertThrows(Refused.class, () -> request.takeUp(BEA, by(EventKind.REOPENED, BEA)));
    request.close("advice-given", LATER, by(EventKind.CLOSED, ANNA));
    assertEquals(LATER, request.view().eraseOn());
    request.takeUp(BEA, by(EventKind.REOPENED, BEA));

    assertEquals(BEA, request.owner);
    assertNull(request.view().eraseOn());
    assertNull(request.view().closedAt());
  }

  @Test
  void whatWasTakenBackStaysTakenBack() {
    request.withdraw(LATER, Step.of(EventKind.WITHDRAWN, Hand.FAMILY, NOW));

    assertThrows(Refused.class, () -> request.take(ANNA, by(EventKind.TAKEN, ANNA)));
    assertThrows(Refused.class, () -> request.takeUp(ANNA, by(EventKind.REOPENED, ANNA)));
    assertThrows(Refused.class, () -> request.hear(Step.of(EventKind.MESSAGE, Hand.FAMILY, NOW)));
  }

  @Test
  void onlyWhatIsOverIsErased() {
    var erasing = Step.of(EventKind.ERASED, Hand.SYSTEM, NOW);
    assertThrows(Refused.class, () -> request.erase(erasing));
    request.withdraw(LATER, Step.of(EventKind.WITHDRAWN, Hand.FAMILY, NOW));
    request.codeMark = "mark";
    request.erase(erasing);

    assertNull(request.codeMark);
    assertFalse(request.view().state().isOpen());
    assertTrue(request.view().erasedAt() != null);
  }
}
