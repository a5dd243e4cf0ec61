package fi.perhepuu.licensing.upstream;

import fi.perhepuu.editing.WholeTenant;
import fi.perhepuu.licensing.ModelRights;
import fi.perhepuu.platform.audit.Actor;
import fi.perhepuu.platform.audit.AuditTrail;
import fi.perhepuu.platform.problem.NotFound;
import fi.perhepuu.platform.problem.Refused;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where a tenant proposes something of its own to the model and sees what has become of it. */
@ApplicationScoped
@Transactional
class ProposalDesk {

  static final String NO_CREDIT = "credit";

  private static final int LONGEST = 120;

  @Inject Proposals proposals;
  @Inject ProposingRight right;
  @Inject ModelRights license;
  @Inject @Any Instance<Offering> offerings;
  @Inject WholeTenant rights;
  @Inject AuditTrail audit;
  @Inject Actor actor;
  @Inject Locality locality;
  @Inject InstantSource clock;

  /** What may be proposed: everything of the tenant's own that does not wait already. */
  List<Offer> offers() {
    var waiting = own().stream().filter(Proposal::isOpen).toList();
    return all().stream()
        .filter(it -> waiting.stream().noneMatch(other -> isSame(it, other)))
        .sorted(Comparator.comparing(Offer::type).thenComparing(Offer::code))
        .toList();
  }

  private static boolean isSame(Offer offer, Proposal proposal) {
    return offer.type().equals(proposal.type()) && offer.code().equals(proposal.ownCode());
  }

  private List<Offer> all() {
    return offerings.stream().flatMap(it -> it.offers().stream()).toList();
  }

  List<Proposal> own() {
    return proposals.own();
  }

  /**
   * Proposes one; twice is once.
   *
   * @param credit how its maker is to be named, by language
   * @throws NotFound when there is no such thing, or the licence does not let it
   */
  void propose(String type, String code, Map<String, String> credit) {
    right.require();
    license.requireEdit();
    rights.require();
    var offer =
        all().stream()
            .filter(it -> it.type().equals(type) && it.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new NotFound("offer"));
    if (proposals.propose(offer, checked(credit), actor.name(), clock.instant())) {
      record("proposed", offer.name().in(locality.defaultLanguage()), credit);
    }
  }

  private Map<String, String> checked(Map<String, String> credit) {
    Map<String, String> kept = new LinkedHashMap<>();
    credit.forEach(
        (language, name) -> {
          var plain = name.strip();
          if (!plain.isEmpty() && locality.speaks(language)) {
            kept.put(language, plain.substring(0, Math.min(plain.length(), LONGEST)));
          }
        });
    if (kept.isEmpty()) {
      throw new Refused(NO_CREDIT, "Say how you are to be named.");
    }
    return kept;
  }

  /** Takes back one that waits; one that has been decided stays. */
  void takeBack(UUID id) {
    right.require();
    rights.require();
    var title =
        own().stream()
            .filter(it -> it.id().equals(id))
            .map(it -> it.title().in(locality.defaultLanguage()))
            .findFirst()
            .orElseThrow(() -> new NotFound("proposal"));
    if (!proposals.takeBack(id)) {
      throw new Refused("decided", "It has been decided already.");
    }
    record("took-back", title, Map.of());
  }

  private void record(String action, String name, Map<String, String> credit) {
    Map<String, Object> after = new LinkedHashMap<>(credit);
    audit.record(new AuditTrail.Change(action, "proposals", null, name, Map.of(), after));
  }
}
