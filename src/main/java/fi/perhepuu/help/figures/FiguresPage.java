package fi.perhepuu.help.figures;

import java.time.YearMonth;
import java.util.List;

/**
 * The figures of one calendar month. Months do not overlap, so that nothing can be taken away from
 * anything; those of a month that is not over yet are rounded to fives, because they grow.
 *
 * @param total null when it is hidden
 * @param topics may be several of one request, so they have no total
 * @param rounded whether the month is not over
 */
public record FiguresPage(
    YearMonth month,
    YearMonth before,
    YearMonth after,
    boolean rounded,
    Integer total,
    List<Figure> queues,
    List<Figure> promises,
    List<Figure> topics) {}
