package fi.perhepuu.help.inbox;

import fi.perhepuu.help.buttons.HelpButtonDesk;
import fi.perhepuu.help.buttons.HelpButtonView;
import fi.perhepuu.help.queues.QueueDesk;
import fi.perhepuu.help.queues.QueueView;
import fi.perhepuu.licensing.ModelNode;
import fi.perhepuu.licensing.ModelReleases;
import fi.perhepuu.platform.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words for a request's codes. What is no longer there is called by its code. */
@Dependent
public class Labels {

  @Inject ModelReleases models;
  @Inject HelpButtonDesk buttons;
  @Inject QueueDesk queues;

  private Map<String, HelpButtonView> byCode;
  private Map<UUID, QueueView> byId;

  /** The button, or null. */
  public HelpButtonView button(String code) {
    if (byCode == null) {
      byCode =
          buttons.all().stream()
              .collect(Collectors.toMap(HelpButtonView::code, Function.identity()));
    }
    return byCode.get(code);
  }

  public LocalizedText buttonName(String code) {
    var button = button(code);
    return button == null ? plain(code) : button.name();
  }

  public String dye(String code) {
    var button = button(code);
    return button == null ? "none" : button.dye();
  }

  public Map<UUID, QueueView> queues() {
    if (byId == null) {
      byId = queues.queues();
    }
    return byId;
  }

  public LocalizedText queue(UUID id) {
    var queue = queues().get(id);
    return queue == null ? LocalizedText.EMPTY : queue.name();
  }

  public List<LocalizedText> topics(List<String> codes) {
    return codes.stream()
        .map(
            code ->
                models
                    .current()
                    .find("life-situations", code)
                    .map(ModelNode::name)
                    .orElseGet(() -> plain(code)))
        .toList();
  }

  public LocalizedText sender(String code) {
    return models.current().find("form-fields", "sender-role").stream()
        .flatMap(field -> field.parts("options").stream())
        .filter(option -> option.code().equals(code))
        .map(ModelNode::name)
        .findFirst()
        .orElseGet(() -> code.isEmpty() ? LocalizedText.EMPTY : plain(code));
  }

  private static LocalizedText plain(String code) {
    return new LocalizedText(Map.of("", code));
  }
}
