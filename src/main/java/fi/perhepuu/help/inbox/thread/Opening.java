package fi.perhepuu.help.inbox.thread;

import fi.perhepuu.catalog.organizations.OrganizationDesk;
import fi.perhepuu.help.inbox.Colleagues;
import fi.perhepuu.help.inbox.Labels;
import fi.perhepuu.help.inbox.RequestRow;
import fi.perhepuu.help.inbox.access.Access;
import fi.perhepuu.help.inbox.access.AccessLog;
import fi.perhepuu.help.inbox.access.Ground;
import fi.perhepuu.help.inbox.access.Invitations;
import fi.perhepuu.help.inbox.access.ReadingView;
import fi.perhepuu.help.inbox.actions.ActionDesk;
import fi.perhepuu.help.inbox.actions.Situation;
import fi.perhepuu.help.queues.Membership;
import fi.perhepuu.help.requests.RequestText;
import fi.perhepuu.help.requests.RequestTexts;
import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.help.requests.Requests;
import fi.perhepuu.platform.text.Locality;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts together what whoever opens a request gets to see. */
@RequestScoped
class Opening {

  @Inject Requests requests;
  @Inject RequestTexts texts;
  @Inject LetterReader letters;
  @Inject Entries entries;
  @Inject ChoiceMaker choices;
  @Inject ActionDesk actions;
  @Inject AccessLog log;
  @Inject Invitations invitations;
  @Inject Colleagues colleagues;
  @Inject Labels labels;
  @Inject OrganizationDesk organizations;
  @Inject Locality locality;

  OpenRequest of(Situation at, RequestRow row) {
    var request = at.request();
    boolean whole = isWhole(at.access(), request);
    Map<UUID, String> opened = whole ? texts.open(request.id()) : Map.of();
    var names = organizations.names();
    return new OpenRequest(
        row,
        names.getOrDefault(request.controller(), LocalizedText.EMPTY),
        ownerTitle(request),
        request.offeredTo() == null ? LocalizedText.EMPTY : labels.queue(request.offeredTo()),
        local(request.arrivedAt()),
        at.access().ground().orElseThrow(),
        whole,
        said(request, RequestText.LETTER, whole),
        said(request, RequestText.CONTACT, whole),
        entries.of(requests.history(request.id()), opened),
        readings(request.id(), opened, names),
        log.isWhole(request.id()),
        invitations.of(request.id()),
        colleagues.names(),
        actions.possible(at),
        at.access().has(Ground.REASON) ? Choices.NONE : choices.of(request, at.worker().account()));
  }

  /** To decide on an offer the sender has not agreed to, one need not read what she wrote. */
  private static boolean isWhole(Access access, RequestView request) {
    return access.ground().orElseThrow() != Ground.OFFERED || request.consent();
  }

  private List<Said> said(RequestView request, String kind, boolean whole) {
    return whole
        ? texts.open(request.id(), kind).values().stream()
            .flatMap(it -> letters.read(it).stream())
            .toList()
        : List.of();
  }

  private LocalizedText ownerTitle(RequestView request) {
    return colleagues.all().stream()
        .filter(it -> it.account().equals(request.owner()) && it.queue().equals(request.queue()))
        .map(Membership::title)
        .findFirst()
        .orElse(LocalizedText.EMPTY);
  }

  private List<ReadLine> readings(
      UUID request, Map<UUID, String> opened, Map<UUID, LocalizedText> names) {
    List<ReadLine> lines = new ArrayList<>();
    for (ReadingView it : log.of(request)) {
      var organization = names.getOrDefault(it.organization(), LocalizedText.EMPTY);
      var reason = it.reason() == null ? null : opened.get(it.reason());
      lines.add(new ReadLine(it, organization, local(it.at()), reason));
    }
    Collections.reverse(lines);
    return lines;
  }

  private LocalDateTime local(Instant moment) {
    return moment.atZone(locality.zone()).toLocalDateTime();
  }
}
