package fi.perhepuu.help.buttons;

import fi.perhepuu.catalog.asking.AskButton;
import fi.perhepuu.catalog.asking.Asking;
import fi.perhepuu.editing.ContentNeed;
import fi.perhepuu.editing.items.ItemView;
import fi.perhepuu.licensing.LicensedModules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;

/** Tells other pages which buttons belong on them; no queue is taken from a button. */
@ApplicationScoped
class OfferedButtons implements Asking, ContentNeed {

  @Inject LicensedModules modules;
  @Inject HelpButtonDesk desk;
  @Inject HelpButtons buttons;

  @Override
  public List<AskButton> all() {
    return those(button -> true);
  }

  @Override
  public List<AskButton> inSituation(String situation) {
    return those(button -> button.placement().situations().contains(situation));
  }

  @Override
  public List<AskButton> atAge(String age) {
    return those(button -> button.placement().ages().contains(age));
  }

  @Override
  public List<AskButton> ofTemplate(String template) {
    var codes = desk.ofTemplate(template);
    return codes.isEmpty() ? List.of() : those(button -> codes.contains(button.code()));
  }

  @Override
  public List<AskButton> aboutType(String serviceType) {
    return those(button -> button.placement().isAbout(serviceType));
  }

  @Override
  public List<AskButton> aboutService(String serviceType, String named) {
    return those(button -> button.code().equals(named) || button.placement().isAbout(serviceType));
  }

  private List<AskButton> those(Predicate<HelpButtonView> belongs) {
    return modules.has(HelpButtonDesk.MODULE)
        ? desk.all().stream().filter(belongs).map(OfferedButtons::button).toList()
        : List.of();
  }

  private static AskButton button(HelpButtonView button) {
    return new AskButton(
        button.slug(),
        button.template(),
        button.name(),
        button.shortText(),
        button.dye(),
        button.promise().workingDays(),
        button.now().back());
  }

  @Override
  public boolean needs(ItemView item) {
    return item.list().equals("queues") && buttons.leadTo(item.id());
  }
}
