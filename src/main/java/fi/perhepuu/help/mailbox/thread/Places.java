package fi.perhepuu.help.mailbox.thread;

import fi.perhepuu.catalog.organizations.OrganizationDesk;
import fi.perhepuu.catalog.services.PhoneDesk;
import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.help.buttons.HelpButtonView;
import fi.perhepuu.help.inbox.access.Invitations;
import fi.perhepuu.help.inbox.access.ParticipantView;
import fi.perhepuu.help.inbox.access.Workers;
import fi.perhepuu.help.queues.Membership;
import fi.perhepuu.help.queues.Memberships;
import fi.perhepuu.help.queues.QueueDesk;
import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.identity.Role;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.UUID;

/** Tells where a request is and with whom, by titles. */
@ApplicationScoped
class Places {

  @Inject HelpButtonDesk buttons;
  @Inject QueueDesk queues;
  @Inject OrganizationDesk organizations;
  @Inject Memberships memberships;
  @Inject Invitations invitations;
  @Inject Workers workers;
  @Inject PhoneDesk phones;

  Whereabouts of(RequestView request) {
    var all = queues.queues();
    var names = organizations.names();
    var offered = request.offeredTo() == null ? null : all.get(request.offeredTo());
    return new Whereabouts(
        button(request.button()),
        all.get(request.queue()).name(),
        names.getOrDefault(request.controller(), LocalizedText.EMPTY),
        offered == null ? LocalizedText.EMPTY : offered.name(),
        request.owner() == null ? LocalizedText.EMPTY : title(request.owner(), request.queue()),
        invitations.of(request.id()).stream()
            .filter(ParticipantView::isHere)
            .map(ParticipantView::title)
            .toList(),
        phones.behindButton(request.button()));
  }

  private LocalizedText button(String code) {
    return buttons.all().stream()
        .filter(it -> it.code().equals(code))
        .map(HelpButtonView::name)
        .findFirst()
        .orElse(LocalizedText.EMPTY);
  }

  /** Hers in the queue; else in any; else what the role is called. */
  private LocalizedText title(UUID account, UUID queue) {
    return memberships.of(account).stream()
        .min(Comparator.comparing((Membership it) -> !it.queue().equals(queue)))
        .map(Membership::title)
        .orElseGet(() -> workers.roleName(Role.PROFESSIONAL));
  }
}
