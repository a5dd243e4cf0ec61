package fi.perhepuu.help.inbox.thread;

import fi.perhepuu.catalog.services.ServiceCard;
import fi.perhepuu.help.queues.AnswerTemplate;
import fi.perhepuu.help.queues.QueueView;
import fi.perhepuu.identity.People;
import java.util.List;
import java.util.Map;

/**
 * What the forms beside a request offer.
 *
 * @param members of its queue
 * @param colleagues everybody else who answers somewhere
 * @param queues those it can be offered to
 * @param outcomes how it may end, as codes
 * @param grounds in law on which it may be offered without consent, as codes
 * @param suggested services by code, for what it is about
 * @param services all by code
 */
public record Choices(
    List<People.Person> members,
    List<People.Person> colleagues,
    List<QueueView> queues,
    List<String> outcomes,
    List<String> grounds,
    List<AnswerTemplate> templates,
    Map<String, ServiceCard> suggested,
    Map<String, ServiceCard> services) {

  static final Choices NONE =
      new Choices(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of());
}
