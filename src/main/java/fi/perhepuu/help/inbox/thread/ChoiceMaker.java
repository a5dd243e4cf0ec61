package fi.perhepuu.help.inbox.thread;

import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.help.inbox.Colleagues;
import fi.perhepuu.help.inbox.Labels;
import fi.perhepuu.help.inbox.actions.Offer;
import fi.perhepuu.help.inbox.actions.Outcomes;
import fi.perhepuu.help.queues.AnswerTemplates;
import fi.perhepuu.help.queues.Membership;
import fi.perhepuu.help.requests.RequestView;
import fi.perhepuu.identity.People;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what the forms beside a request offer. */
@RequestScoped
class ChoiceMaker {

  private static final int MOST_SUGGESTED = 6;

  @Inject Colleagues colleagues;
  @Inject Labels labels;
  @Inject Outcomes outcomes;
  @Inject AnswerTemplates templates;
  @Inject Entries entries;
  @Inject ModelReleases models;

  Choices of(RequestView request, UUID reader) {
    var members =
        colleagues.in(request.queue()).stream()
            .map(Membership::account)
            .collect(Collectors.toSet());
    var cards = entries.cards();
    return new Choices(
        people(it -> members.contains(it)),
        people(it -> !members.contains(it) && !it.equals(reader)),
        labels.queues().values().stream().filter(it -> !it.id().equals(request.queue())).toList(),
        outcomes.of(request.button()),
        Offer.GROUNDS,
        templates.of(request.queue()),
        suggested(request.topics(), cards),
        cards);
  }

  private List<People.Person> people(java.util.function.Predicate<UUID> which) {
    return colleagues.names().entrySet().stream()
        .filter(it -> which.test(it.getKey()))
        .map(it -> new People.Person(it.getKey(), it.getValue()))
        .sorted(Comparator.comparing(People.Person::name))
        .toList();
  }

  private Map<String, ServiceCard> suggested(List<String> topics, Map<String, ServiceCard> cards) {
    Set<String> types =
        models.current().all("service-types").stream()
            .filter(it -> !Collections.disjoint(it.words("situations"), topics))
            .map(ModelNode::code)
            .collect(Collectors.toSet());
    Map<String, ServiceCard> suggested = new LinkedHashMap<>();
    cards.entrySet().stream()
        .filter(it -> types.contains(it.getValue().type()))
        .limit(MOST_SUGGESTED)
        .forEach(it -> suggested.put(it.getKey(), it.getValue()));
    return suggested;
  }
}
