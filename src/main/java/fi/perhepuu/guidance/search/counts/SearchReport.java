package fi.perhepuu.guidance.search.counts;

import java.util.List;

/**
 * What has been searched for within a period in one language. No number is exact, so none can be
 * taken away from another; 0 is fewer than five.
 *
 * @param other searches whose words are not shown: rare, long, with numbers, or in need of care
 * @param nothing words that found nothing when they were last searched for
 * @param unopened words that found something of which little was opened
 */
public record SearchReport(
    Period period,
    String language,
    List<String> languages,
    int all,
    int other,
    List<SearchRow> nothing,
    List<SearchRow> unopened,
    List<SearchRow> most) {}
