package fi.perhepuu.help.figures;

import fi.perhepuu.platform.folder.FolderCopy;
import fi.perhepuu.platform.folder.FolderWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Writes {@code figures.yaml}: the figures of two years by month, as administrators see them. What
 * is hidden there is hidden here. It is taken along to be read; nobody reads it back.
 */
@ApplicationScoped
class FiguresWriter implements FolderWriter {

  private static final int MONTHS = 24;
  private static final String HIDDEN = "hidden";

  @Inject FiguresDesk desk;

  @Override
  public void write(FolderCopy copy) {
    var now = desk.thisMonth();
    var months =
        IntStream.range(0, MONTHS)
            .mapToObj(ago -> desk.of(now.minusMonths(ago)))
            .filter(it -> !it.queues().isEmpty())
            .map(FiguresWriter::month)
            .toList();
    copy.list("figures", months);
  }

  private static Map<String, Object> month(FiguresPage page) {
    Map<String, Object> month = new LinkedHashMap<>();
    month.put("month", page.month().toString());
    month.put("requests", shown(page.total()));
    month.put("queues", counts(page.queues()));
    month.put("promise", counts(page.promises()));
    month.put("topics", counts(page.topics()));
    return month;
  }

  private static Map<String, Object> counts(List<Figure> figures) {
    Map<String, Object> counts = new LinkedHashMap<>();
    figures.forEach(figure -> counts.put(figure.code(), shown(figure.count())));
    return counts;
  }

  private static Object shown(Integer count) {
    return count == null ? HIDDEN : count;
  }
}
