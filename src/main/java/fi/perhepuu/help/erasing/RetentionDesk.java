package fi.perhepuu.help.erasing;

import fi.perhepuu.help.queues.QueueDesk;
import fi.perhepuu.platform.text.Locality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Tells what the next night would erase, without erasing anything: numbers only. */
@ApplicationScoped
@Transactional
public class RetentionDesk {

  @Inject QueueDesk queues;
  @Inject ErasableRequests rows;
  @Inject Locality locality;
  @Inject InstantSource clock;

  RetentionPage page() {
    var today = clock.instant().atZone(locality.zone()).toLocalDate();
    var tonight = rows.countBefore(today.plusDays(1));
    var held = rows.countHeld();
    return new RetentionPage(
        queues.queues().values().stream()
            .map(
                it ->
                    new RetentionPage.Line(
                        it, tonight.getOrDefault(it.id(), 0L), held.getOrDefault(it.id(), 0L)))
            .toList());
  }
}
