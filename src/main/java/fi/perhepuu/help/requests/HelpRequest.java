package fi.perhepuu.help.requests;

import fi.perhepuu.platform.problem.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a family has sent by a help button, from then until it is closed and erased. It holds
 * nothing the family has told, only where it is, who is responsible and what was promised. From the
 * moment somebody takes it, exactly one person is responsible while it is open. Each action answers
 * the step to be added to its history.
 */
@Entity
@Table(name = "help_request")
public class HelpRequest extends SentRequest {

  @Column(name = "code_mark")
  String codeMark;

  @Column(name = "queue_id")
  UUID queue;

  @Column(name = "controller_id")
  UUID controller;

  @Column(name = "offered_to")
  UUID offeredTo;

  @Column(name = "owner_id")
  UUID owner;

  RequestState state;
  int steps;

  boolean danger;
  boolean anonymous;

  /** Whether the sender agreed that it may be handed over. */
  boolean consent;

  @Column(name = "answered_at")
  Instant answeredAt;

  /** When the family was last here, by the code. */
  @Column(name = "family_at")
  Instant familyAt;

  @Column(name = "closed_at")
  Instant closedAt;

  String outcome;

  @Column(name = "erase_on")
  LocalDate eraseOn;

  @Column(name = "erased_at")
  Instant erasedAt;

  /** Why it must not be erased for now, or null. */
  String hold;

  @Version int version;

  protected HelpRequest() {}

  private RequestEvent step(RequestState next, Step step) {
    var from = steps == 0 ? null : state;
    state = from == null ? next : from.to(next);
    steps++;
    return RequestEvent.of(this, from, step);
  }

  /** Something that changes no state. */
  public RequestEvent note(Step step) {
    return step(state, step);
  }

  RequestEvent receive(Step sent) {
    return step(RequestState.RECEIVED, sent);
  }

  /** Somebody takes it, or is given it; whoever had it is free of it. */
  public RequestEvent take(UUID worker, Step step) {
    if (state == RequestState.OFFERED || !state.isOpen()) {
      throw new Refused("wrong-state", "A request that is " + state.code() + " cannot be taken.");
    }
    owner = worker;
    return step(state == RequestState.RECEIVED ? RequestState.TAKEN : state, step);
  }

  /** Back to the queue, for anybody of it to take. */
  public RequestEvent giveBack(Step step) {
    var event = step(RequestState.RECEIVED, step);
    owner = null;
    return event;
  }

  /** A worker's message. The first one keeps the promise. */
  public RequestEvent answer(boolean asks, Step step) {
    mustBeHandled();
    var event = step(asks && state != RequestState.OFFERED ? RequestState.WAITING : state, step);
    answered(step.at());
    return event;
  }

  private void answered(Instant at) {
    answeredAt = answeredAt == null ? at : answeredAt;
  }

  private void mustBeHandled() {
    if (owner == null || !state.isOpen()) {
      throw new Refused("wrong-state", "Somebody must have taken the request first.");
    }
  }

  /** The family's message. It brings a closed request back to whoever was responsible for it. */
  public RequestEvent hear(Step step) {
    danger = danger || step.isAlarming();
    familyAt = step.at();
    return switch (state) {
      case WAITING -> step(RequestState.TAKEN, step);
      case CLOSED -> reopen(step);
      case WITHDRAWN -> throw new Refused("wrong-state", "The request was taken back.");
      default -> step(state, step);
    };
  }

  /** A closed one is taken up again by a worker. */
  public RequestEvent takeUp(UUID worker, Step step) {
    if (state != RequestState.CLOSED) {
      throw new Refused("wrong-state", "Only a closed request is taken up again.");
    }
    owner = worker;
    return reopen(step);
  }

  private RequestEvent reopen(Step step) {
    closedAt = null;
    outcome = null;
    eraseOn = null;
    return step(owner == null ? RequestState.RECEIVED : RequestState.TAKEN, step);
  }

  /**
   * Offers it to another queue. Whoever offers it stays responsible until somebody accepts.
   *
   * @param ground the code of a ground in law, or null: then the sender must have agreed
   */
  public RequestEvent offer(UUID other, String ground, Step step) {
    if (!consent && ground == null) {
      throw new Refused("no-consent", "The sender has not agreed to a hand-over.");
    }
    if (other.equals(queue)) {
      throw new Refused("same-queue", "It is in this queue already.");
    }
    var event = step(RequestState.OFFERED, step);
    offeredTo = other;
    return event;
  }

  public RequestEvent accept(UUID worker, UUID newController, Step step) {
    mustBeOffered();
    queue = offeredTo;
    controller = newController;
    owner = worker;
    offeredTo = null;
    return step(RequestState.TAKEN, step);
  }

  /** Not accepted, or no longer offered: it is where it was, and the clock has not stopped. */
  public RequestEvent decline(Step step) {
    mustBeOffered();
    offeredTo = null;
    return step(RequestState.TAKEN, step);
  }

  private void mustBeOffered() {
    if (state != RequestState.OFFERED) {
      throw new Refused("wrong-state", "It has not been offered to another queue.");
    }
  }

  public RequestEvent close(String how, LocalDate erase, Step step) {
    mustBeHandled();
    var event = step(RequestState.CLOSED, step);
    end(how, erase, step);
    answered(step.at());
    return event;
  }

  public RequestEvent withdraw(LocalDate erase, Step step) {
    familyAt = step.at();
    var event = step(RequestState.WITHDRAWN, step);
    end("withdrawn", erase, step);
    offeredTo = null;
    return event;
  }

  /** From now on the same words are another request: nobody looks at one that is over. */
  private void end(String how, LocalDate erase, Step step) {
    closedAt = step.at();
    outcome = how;
    eraseOn = erase;
    sameness = null;
  }

  /** Somebody unnamed has said who she is. There is no way back. */
  public RequestEvent becomeKnown(boolean agrees, Step step) {
    anonymous = false;
    consent = consent || agrees;
    familyAt = step.at();
    return note(step);
  }

  /** What was told is gone; that there was a request, and when it was answered, stays counted. */
  public RequestEvent erase(Step step) {
    if (state.isOpen()) {
      throw new Refused("wrong-state", "An open request is withdrawn first.");
    }
    codeMark = null;
    erasedAt = step.at();
    return note(step);
  }

  /**
   * @param reason why it must be kept, or null when that is over
   */
  public RequestEvent hold(String reason, Step step) {
    hold = reason;
    return note(step);
  }

  /** The family is here; answers when it was here before. */
  Instant visit(Instant at) {
    var before = familyAt;
    familyAt = at;
    return before;
  }

  public RequestView view() {
    return RequestView.of(this);
  }
}
